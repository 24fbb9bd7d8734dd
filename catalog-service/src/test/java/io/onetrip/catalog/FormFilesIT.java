package io.onetrip.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.testkit.Caller;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Samples and blank forms: taken from editors by what they are, given to anyone. */
class FormFilesIT extends CatalogServiceIT {

    private static final String FILES = "/api/catalog/files";
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj<<>>endobj\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    @Test
    void storesAFileOnceAndGivesItToAnyone() {
        var first = editor().upload(FILES, "空白申请表.pdf", PDF);
        assertThat(first.status()).isEqualTo(201);
        assertThat(first.text("/contentType")).isEqualTo("application/pdf");
        var hash = first.text("/hash");
        assertThat(editor().upload(FILES, "again.pdf", PDF).text("/hash")).isEqualTo(hash);
        assertThat(Caller.nobody(port).download(FILES + "/" + hash)).isEqualTo(PDF);
        var answer = get(FILES + "/" + hash).response();
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment")
                .contains("%E7%A9%BA%E7%99%BD");
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
    }

    @Test
    void takesAnOfficeDocument() throws IOException {
        assertThat(editor().upload(FILES, "表格.docx", zip("word/document.xml")).status())
                .isEqualTo(201);
    }

    @Test
    void refusesWhatItIsNot() throws IOException {
        var script = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
        for (var name : new String[] {"form.pdf", "form.svg", "form.png"})
            assertThat(editor().upload(FILES, name, script.getBytes(StandardCharsets.UTF_8))
                            .text("/type"))
                    .as(name)
                    .isEqualTo("/problems/file-type-refused");
        assertThat(editor().upload(FILES, "form.pdf", new byte[0]).status()).isIn(400, 415);
        assertThat(editor().upload(FILES, "form.zip", zip("anything")).text("/type"))
                .isEqualTo("/problems/file-type-refused");
        assertThat(editor().upload(FILES, "form.pdf", new byte[5 * 1024 * 1024 + 1])
                        .text("/type"))
                .isEqualTo("/problems/file-too-large");
    }

    @Test
    void takesFilesFromEditorsOnly() {
        assertThat(Caller.as("intake-main", port).upload(FILES, "a.pdf", PDF).status())
                .isEqualTo(403);
        assertThat(Caller.nobody(port).upload(FILES, "a.pdf", PDF).status()).isEqualTo(401);
        assertThat(get(FILES + "/" + "0".repeat(64)).text("/type")).isEqualTo("/problems/file-not-found");
    }

    private Caller editor() {
        return Caller.as("editor-1", port);
    }

    private static byte[] zip(String entry) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
