package io.onetrip.catalog;

import static io.onetrip.catalog.Workbooks.GOOD;
import static io.onetrip.catalog.Workbooks.HEADS;
import static io.onetrip.catalog.Workbooks.line;
import static io.onetrip.catalog.Workbooks.sheet;
import static io.onetrip.catalog.Workbooks.table;
import static io.onetrip.catalog.Workbooks.with;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.testkit.Caller;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are no list, and rows that nobody can take as they are. */
class BadListIT extends ListServiceIT {

    static Stream<Arguments> files() {
        var good = table(HEADS, GOOD);
        return Stream.of(
                file("nothing", "415 /problems/list-format-refused", new byte[0]),
                file("a picture", "415 /problems/list-format-refused", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10}),
                file("an old workbook", "415 /problems/list-format-refused", new byte[] {
                    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0
                }),
                file("a table of commas", "415 /problems/list-format-refused", "部门,名称\n".getBytes(UTF_8)),
                file(
                        "a workbook that breaks off",
                        "400 /problems/list-unreadable",
                        java.util.Arrays.copyOf(good, good.length / 2)),
                file(
                        "a sheet that breaks off",
                        "400 /problems/list-unreadable",
                        with(good, "xl/worksheets/sheet1.xml", "<worksheet><sheetData><row>".getBytes(UTF_8))),
                file("macros", "415 /problems/list-format-refused", with(good, "xl/vbaProject.bin", new byte[] {1})),
                file(
                        "entities",
                        "400 /problems/list-unreadable",
                        with(
                                good,
                                "xl/sharedStrings.xml",
                                "<!DOCTYPE x [<!ENTITY a \"b\">]><sst>&a;</sst>".getBytes(UTF_8))),
                file(
                        "a bomb",
                        "413 /problems/too-large",
                        with(good, "xl/media/image1.png", new byte[70 * 1024 * 1024])),
                file("no head", "422 /problems/list-invalid", table(GOOD)),
                file("a head that lacks columns", "422 /problems/list-invalid", table(HEADS.subList(0, 4), GOOD)),
                file(
                        "a head that has one twice",
                        "422 /problems/list-invalid",
                        table(Stream.concat(HEADS.stream(), Stream.of("name")).toList(), GOOD)),
                file("a head alone", "422 /problems/list-invalid", table(HEADS)),
                file("broken JSON", "400 /problems/list-unreadable", "[{\"name\": ]".getBytes(UTF_8)),
                file("JSON that breaks off", "400 /problems/list-unreadable", "[{\"name\": \"a\"}".getBytes(UTF_8)),
                file("no array", "422 /problems/list-invalid", "{\"items\": []}".getBytes(UTF_8)),
                file("an empty array", "422 /problems/list-invalid", "[]".getBytes(UTF_8)),
                file("two arrays", "422 /problems/list-invalid", "[{}] []".getBytes(UTF_8)),
                file(
                        "too many rows",
                        "422 /problems/list-too-long",
                        IntStream.range(0, 20_001)
                                .mapToObj(each -> "{}")
                                .collect(java.util.stream.Collectors.joining(",", "[", "]"))
                                .getBytes(UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void leaveNothingBehind(String problem, byte[] file) {
        var answer = hand(file, "list.xlsx", false);
        assertThat(answer.problem()).isEqualTo(problem);
        assertThat(jdbc.sql("select count(*) from list_job")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(drafted()).isEmpty();
    }

    @Test
    void brokenJsonIsToldWithItsPlace() {
        var answer = hand("[{},\n {\"name\": ]".getBytes(UTF_8), "list.json", false);
        assertThat(answer.json().get("line").asInt()).isEqualTo(2);
        assertThat(answer.json().get("column").asInt()).isPositive();
    }

    @Test
    void cellsThatAreNoTextsAreTold() {
        var list = worked(
                sheet(sheet -> {
                    line(sheet, 0, HEADS);
                    for (int row = 1; row < 7; row++) line(sheet, row, GOOD);
                    for (int row = 1; row < 7; row++) sheet.value(row, 3, "CODE-" + row);
                    sheet.value(1, 3, 5.11e30);
                    sheet.value(2, 3, "1.23E+30");
                    sheet.value(3, 5, 11511301008778L);
                    sheet.formula(4, 2, "CONCATENATE(\"a\",\"b\")");
                    sheet.range(5, 1, 6, 1).merge();
                }),
                "list.xlsx",
                false);
        var rows = rows(list, "&language=en");
        assertThat(rows.values()).extracting(row -> row.get("row").asInt()).containsExactly(2, 3, 4, 5, 6, 7);
        assertThat(rows.values())
                .extracting(row ->
                        row.get("outcome").asString() + " " + row.get("field").asString() + " "
                                + row.get("findings").get(0).get("code").asString())
                .containsExactly(
                        "REJECTED itemCode NUMBER_NOT_TEXT",
                        "REJECTED itemCode NUMBER_NOT_TEXT",
                        "REJECTED deptCode NUMBER_NOT_TEXT",
                        "REJECTED name FORMULA",
                        "REJECTED mainItem MERGED",
                        "REJECTED mainItem MERGED");
        assertThat(rows.get(0).get("reason").asString()).contains("text");
    }

    @Test
    void aCellThatHoldsAnErrorIsTold() {
        var list = worked(
                with(table(HEADS, GOOD), "xl/worksheets/sheet1.xml", """
                        <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
                        <row r="1">%s</row><row r="2">%s<c r="G2" t="e"><v>#N/A</v></c></row>
                        </sheetData></worksheet>""".formatted(
                                cells(
                                        1,
                                        Stream.of(
                                                HEADS.get(0),
                                                HEADS.get(1),
                                                HEADS.get(3),
                                                HEADS.get(4),
                                                HEADS.get(5),
                                                "x",
                                                HEADS.get(2))),
                                cells(
                                        2,
                                        Stream.of(
                                                GOOD.get(0), GOOD.get(1), GOOD.get(3), GOOD.get(4), GOOD.get(5), "x")))
                        .getBytes(UTF_8)),
                "list.xlsx",
                false);
        var row = rows(list, "&language=en").get(0);
        assertThat(row.get("outcome").asString()).isEqualTo("REJECTED");
        assertThat(row.get("field").asString()).isEqualTo("name");
        assertThat(row.get("findings").get(0).get("code").asString()).isEqualTo("CELL_ERROR");
        assertThat(row.get("reason").asString()).contains("#N/A");
    }

    private static String cells(int row, Stream<String> texts) {
        var column = new AtomicInteger('A');
        return texts.map(text -> "<c r=\"%c%d\" t=\"inlineStr\"><is><t>%s</t></is></c>"
                        .formatted((char) column.getAndIncrement(), row, text))
                .collect(joining());
    }

    @Test
    void codesInOtherLettersAreTheSameItem() {
        var list = worked(table(HEADS, row("ab12"), row("ＣＤ12"), renamed("AB12", row("ab12"))), "list.xlsx", false);
        assertThat(outcomes(list)).isEqualTo(counts(2, 0, 1, 0, 0));
        var stored = drafted();
        assertThat(stored).anyMatch(each -> each.contains("\"ab12\"")).anyMatch(each -> each.contains("ＣＤ12"));
        var again =
                worked(table(HEADS, renamed("ＡＢ１２", row("ab12")), renamed("cd12", row("ＣＤ12"))), "again.xlsx", false);
        assertThat(outcomes(again)).isEqualTo(counts(0, 0, 2, 0, 0));
        assertThat(drafted()).isEqualTo(stored);
    }

    private static List<String> renamed(String code, List<String> row) {
        return row.stream().map(text -> text.equals(row.get(3)) ? code : text).toList();
    }

    @Test
    void rowsOfJsonThatAreNoneAreTold() {
        var list = worked(
                "[1, {\"name\": {}, \"itemCode\": 511, \"note\": \"x\"}, {\"name\": \"a\\u0000b\", \"itemCode\": \"K\"}, {\"name\": \"%s\", \"itemCode\": \"L\"}]"
                        .formatted("长".repeat(3000)));
        assertThat(outcomes(list)).isEqualTo(counts(0, 0, 0, 0, 4));
        assertThat(list.get("ignoredColumns").get(0).asString()).isEqualTo("note");
        assertThat(list.get("revision")).isNull();
        assertThat(rows(list, "").get(0).toString()).contains("NO_OBJECT");
        assertThat(rows(list, "").get(3).toString()).contains("TOO_LONG");
        assertThat(rows(list, "").get(1).toString()).contains("NOT_TEXT", "NUMBER_NOT_TEXT");
        assertThat(rows(list, "").get(2).toString()).contains("BAD_CHARACTER");
    }

    @Test
    void isForEditorsAlone() {
        var file = table(HEADS, GOOD);
        assertThat(Caller.as("intake-main", port)
                        .upload(LISTS, "list.xlsx", file)
                        .status())
                .isEqualTo(403);
        assertThat(Caller.nobody(port).upload(LISTS, "list.xlsx", file).status())
                .isEqualTo(401);
        assertThat(Caller.nobody(port).get(LISTS).status()).isEqualTo(401);
        assertThat(Caller.as("intake-main", port).get(LISTS + "/template").status())
                .isEqualTo(403);
        assertThat(editor().get(LISTS + "/4711").problem()).isEqualTo("404 /problems/list-not-found");
        assertThat(editor().get(LISTS + "/4711/report").problem()).isEqualTo("404 /problems/list-not-found");
    }

    @Test
    void theSameRequestIsAnsweredAgain() {
        var file = BodyPublishers.ofByteArray(table(HEADS, GOOD));
        var first = editor().upload(LISTS, "list.xlsx", file, "the-same-key");
        var again = editor().upload(LISTS, "list.xlsx", file, "the-same-key");
        assertThat(again.status()).isEqualTo(202);
        assertThat(again.json().get("id")).isEqualTo(first.json().get("id"));
        assertThat(again.response().headers().firstValue("Location"))
                .isEqualTo(first.response().headers().firstValue("Location"));
        assertThat(editor().upload(LISTS + "?trial=true", "list.xlsx", file, "the-same-key")
                        .problem())
                .isEqualTo("422 /problems/idempotency-key-reused");
        assertThat(editor().upload(LISTS, "list.xlsx", file, "short").problem())
                .isEqualTo("400 /problems/idempotency-key-missing");
        assertThat(jdbc.sql("select count(*) from list_job")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    private static Arguments file(String name, String problem, byte[] file) {
        return Arguments.of(problem, Named.of(name, file));
    }

    static List<String> row(String code) {
        return List.of("区交通运输局", "", "Item " + code, code, "1", "11511301008778386B");
    }
}
