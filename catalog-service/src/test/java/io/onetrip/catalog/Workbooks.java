package io.onetrip.catalog;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** Workbooks as people and programs send them. */
final class Workbooks {

    static final List<String> HEADS = List.of("部门", "主项名称", "事项名称", "事项编码", "事项类型", "部门代码");
    static final List<String> GOOD = List.of(
            "区交通运输局",
            "未分类",
            "定制客运备案",
            "511Z18280001-511602000000-000-11511301008778386B-1-00",
            "10",
            "11511301008778386B");

    private Workbooks() {}

    static byte[] sheet(Consumer<Worksheet> content) {
        var target = new ByteArrayOutputStream();
        try (var workbook = new Workbook(target, "test", "1.0")) {
            content.accept(workbook.newWorksheet("Sheet"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return target.toByteArray();
    }

    @SafeVarargs
    static byte[] table(List<String> heads, List<String>... rows) {
        return sheet(sheet -> {
            line(sheet, 0, heads);
            for (int row = 0; row < rows.length; row++) line(sheet, row + 1, rows[row]);
        });
    }

    static void line(Worksheet sheet, int row, List<String> texts) {
        for (int column = 0; column < texts.size(); column++) sheet.value(row, column, texts.get(column));
    }

    /** The same workbook with another part in it, or one replaced. */
    static byte[] with(byte[] workbook, String part, byte[] content) {
        var target = new ByteArrayOutputStream();
        try (var file = new OnDisk(workbook);
                var source = new ZipFile(file.path().toFile());
                var written = new ZipOutputStream(target)) {
            for (var entry : source.stream().toList()) {
                if (entry.getName().equals(part)) continue;
                written.putNextEntry(new ZipEntry(entry.getName()));
                source.getInputStream(entry).transferTo(written);
            }
            written.putNextEntry(new ZipEntry(part));
            written.write(content);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return target.toByteArray();
    }

    private record OnDisk(Path path) implements AutoCloseable {
        OnDisk(byte[] content) throws IOException {
            this(Files.write(Files.createTempFile("workbook", ".xlsx"), content));
        }

        @Override
        public void close() throws IOException {
            Files.delete(path);
        }
    }

    static List<List<String>> texts(byte[] workbook, int sheet) {
        try (var read = new ReadableWorkbook(new ByteArrayInputStream(workbook));
                var rows = read.getSheet(sheet).orElseThrow().openStream()) {
            return rows.map(row -> row.stream()
                            .map(cell -> cell == null ? "" : cell.getText())
                            .toList())
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
