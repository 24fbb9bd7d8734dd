package io.onetrip.cases.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.cases.Applications;
import io.onetrip.cases.OnRealParts;
import io.onetrip.testkit.Caller;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnRealParts
class UploadsIT {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    FilesProperties properties;

    @Autowired
    ReceiveUpload receiveUpload;

    @Autowired
    JdbcClient jdbc;

    Caller clerk;
    byte[] content;

    @BeforeEach
    void signIn() {
        clerk = Caller.as("intake-main", port);
        content = Applications.pdf("x".repeat(300_000) + UUID.randomUUID());
    }

    @Test
    void aFileIsContinuedFromWhereItStopped() throws Exception {
        var upload = begun("申请书.pdf", content.length);
        assertThat(offset(piece(clerk, upload, 0, Arrays.copyOf(content, 100_000))))
                .isEqualTo("100000");
        assertThat(clerk.post(upload + "/file", "").problem()).isEqualTo("409 /problems/upload-incomplete");
        var position = send(clerk, upload, "HEAD", new byte[0]);
        assertThat(offset(position)).isEqualTo("100000");
        assertThat(position.headers().firstValue("Upload-Length")).hasValue(Integer.toString(content.length));
        assertThat(problem(piece(clerk, upload, 0, content))).isEqualTo("409 /problems/upload-offset-wrong");
        piece(clerk, upload, 100_000, Arrays.copyOfRange(content, 100_000, content.length));
        var file = clerk.post(upload + "/file", "");
        assertThat(file.status()).as(file.toString()).isEqualTo(201);
        assertThat(file.text("/name")).isEqualTo("申请书.pdf");
        assertThat(file.json().at("/size").asInt()).isEqualTo(content.length);
        assertThat(clerk.upload("/api/cases/files", "again.pdf", content).text("/hash"))
                .isEqualTo(file.text("/hash"));
        assertThat(bytesOf(upload)).isFalse();
    }

    @Test
    void noOtherHallContinuesSeesOrEndsAnUpload() throws Exception {
        var upload = begun("scan.pdf", content.length);
        var foreign = Caller.as("intake-east", port);
        assertThat(problem(piece(foreign, upload, 0, content))).isEqualTo("404 /problems/upload-not-found");
        assertThat(send(foreign, upload, "HEAD", new byte[0]).statusCode()).isEqualTo(404);
        assertThat(foreign.delete(upload).problem()).isEqualTo("404 /problems/upload-not-found");
        assertThat(foreign.post(upload + "/file", "").problem()).isEqualTo("404 /problems/upload-not-found");
        assertThat(send(Caller.as("output-main", port), upload, "HEAD", new byte[0])
                        .statusCode())
                .isEqualTo(403);
        assertThat(clerk.delete(upload).status()).isEqualTo(204);
        assertThat(bytesOf(upload)).isFalse();
    }

    @Test
    void whatIsRefusedLeavesNothing() throws Exception {
        var script = Applications.pdf("<</S/JavaScript/JS(alert)>>");
        var upload = begun("scan.pdf", script.length);
        piece(clerk, upload, 0, script);
        assertThat(clerk.post(upload + "/file", "").problem()).isEqualTo("422 /problems/file-unsafe");
        assertThat(bytesOf(upload)).isFalse();
        assertThat(clerk.post(upload + "/file", "").problem()).isEqualTo("404 /problems/upload-not-found");
    }

    @Test
    void refusesWhatIsTooLargeOrMoreThanWasAnnounced() throws Exception {
        assertThat(problem(begin(clerk, "large.pdf", 2 << 20))).isEqualTo("413 /problems/file-too-large");
        assertThat(problem(begin(clerk, "empty.pdf", 0))).isEqualTo("415 /problems/file-type-refused");
        var upload = begun("scan.pdf", 10);
        assertThat(problem(piece(clerk, upload, 0, content))).isEqualTo("409 /problems/upload-offset-wrong");
        assertThat(offset(send(clerk, upload, "HEAD", new byte[0]))).isEqualTo("0");
    }

    @Test
    void anUploadThatNobodyFinishedIsForgottenAfterADay() throws Exception {
        var old = begun("old.pdf", content.length);
        var young = begun("young.pdf", content.length);
        jdbc.sql("update upload set begun_at = begun_at - interval '25 hours' where id = ?")
                .param(id(old))
                .update();
        receiveUpload.forgetOld();
        assertThat(bytesOf(old)).isFalse();
        assertThat(send(clerk, old, "HEAD", new byte[0]).statusCode()).isEqualTo(404);
        assertThat(bytesOf(young)).isTrue();
    }

    /** Of two at once, too, only as many begin as may. */
    @Test
    void oneUploaderHasOnlySoManyOpen() throws Exception {
        var east = Caller.as("intake-east", port);
        var first =
                begin(east, "first.pdf", 10).headers().firstValue("Location").orElseThrow();
        var clerkId = jdbc.sql("select begun_by from upload where id = ?")
                .param(id(first))
                .query(String.class)
                .single();
        try {
            jdbc.sql("""
                            insert into upload (id, hall, name, size, begun_by, begun_at)
                            select gen_random_uuid(), 'H_EAST', 'x', 1, :by, now() from generate_series(1, :more)""")
                    .param("by", clerkId)
                    .param("more", properties.openUploads() - 2)
                    .update();
            Callable<String> another = () -> problem(begin(east, "more.pdf", 10));
            try (var threads = Executors.newFixedThreadPool(6)) {
                assertThat(threads.invokeAll(Collections.nCopies(6, another)).stream()
                                .map(Future::resultNow)
                                .filter(answer -> answer.equals("429 /problems/too-many-uploads")))
                        .hasSize(5);
            }
        } finally {
            jdbc.sql("delete from upload where begun_by = ?").param(clerkId).update();
        }
    }

    @Test
    void aNameIsKeptWithoutWhatNoEyeSees() throws Exception {
        var upload = begun("C:\\temp\\申\u0000请\u202E书\r\n.pdf", content.length);
        piece(clerk, upload, 0, content);
        assertThat(clerk.post(upload + "/file", "").text("/name")).isEqualTo("申请书.pdf");
    }

    @Test
    void whatAKilledProcessLeftBehindIsSwept() throws Exception {
        var folder = properties.directory().resolve("uploads");
        var stray = Files.writeString(folder.resolve(UUID.randomUUID().toString()), "x");
        var young = Files.writeString(folder.resolve(UUID.randomUUID().toString()), "x");
        var other = Files.writeString(folder.resolve(".other"), "x");
        var open = begun("open.pdf", content.length);
        Files.delete(folder.resolve(id(begun("lost.pdf", 1)).toString()));
        for (var old : List.of(stray, other, folder.resolve(id(open).toString())))
            Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofHours(3))));
        receiveUpload.forgetOld();
        assertThat(stray).doesNotExist();
        assertThat(young).exists();
        assertThat(other).exists();
        Files.delete(other);
        assertThat(bytesOf(open)).isTrue();
        Files.delete(young);
    }

    private String begun(String name, long size) throws Exception {
        return begin(clerk, name, size).headers().firstValue("Location").orElseThrow();
    }

    private HttpResponse<String> begin(Caller caller, String name, long size) throws Exception {
        var encoded = Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8));
        return send(
                caller,
                "/api/cases/uploads",
                "POST",
                new byte[0],
                "Upload-Length",
                Long.toString(size),
                "Upload-Metadata",
                "filename " + encoded);
    }

    private HttpResponse<String> piece(Caller caller, String upload, long offset, byte[] bytes) throws Exception {
        return send(
                caller,
                upload,
                "PATCH",
                bytes,
                "Upload-Offset",
                Long.toString(offset),
                "Content-Type",
                "application/offset+octet-stream");
    }

    private HttpResponse<String> send(Caller caller, String path, String method, byte[] body, String... headers)
            throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Bearer " + caller.token())
                .header("Tus-Resumable", "1.0.0")
                .method(method, BodyPublishers.ofByteArray(body));
        if (headers.length > 0) request.headers(headers);
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private static String offset(HttpResponse<String> answer) {
        return answer.headers().firstValue("Upload-Offset").orElse(answer.statusCode() + answer.body());
    }

    private static String problem(HttpResponse<String> answer) {
        return new Caller.Answer(answer).problem();
    }

    private boolean bytesOf(String upload) {
        return Files.exists(
                properties.directory().resolve("uploads").resolve(id(upload).toString()));
    }

    private static UUID id(String upload) {
        return UUID.fromString(upload.substring(upload.lastIndexOf('/') + 1));
    }
}
