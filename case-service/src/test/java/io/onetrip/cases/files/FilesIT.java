package io.onetrip.cases.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.onetrip.cases.Applications;
import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.OnRealParts;
import io.onetrip.cases.OtherServices;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.chassis.security.Actor;
import io.onetrip.testkit.Caller;
import io.onetrip.testkit.DemoDepartments;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnRealParts
class FilesIT {
    private static final String FILES = "/api/cases/files";

    @LocalServerPort
    int port;

    @Autowired
    FilesProperties properties;

    @Autowired
    OpenFile openFile;

    @Autowired
    JdbcClient jdbc;

    Caller clerk;
    byte[] content;

    @BeforeEach
    void publishCatalogue() {
        OtherServices.publishCatalogue();
        clerk = Caller.as("intake-main", port);
        content = Applications.pdf(UUID.randomUUID().toString());
    }

    @Test
    void theSameContentIsStoredOnceAndReadBack() throws Exception {
        var first = clerk.upload(FILES, "申请书.pdf", content);
        var second = clerk.upload(FILES, "another.pdf", content);
        assertThat(first.status()).isEqualTo(201);
        assertThat(first.text("/contentType")).isEqualTo("application/pdf");
        assertThat(second.text("/hash")).isEqualTo(first.text("/hash"));
        try (var stored = Files.walk(properties.directory())) {
            assertThat(stored.filter(file -> file.endsWith(first.text("/hash"))))
                    .hasSize(1);
        }
        var number = Applications.received(clerk, Applications.withFile(first.text("/hash")));
        assertThat(clerk.download("/api/cases/%s/files/%s".formatted(number, first.text("/hash"))))
                .isEqualTo(content);
    }

    @AfterEach
    void nothingIsLeftHalfDone() throws Exception {
        try (var unfinished = Files.list(properties.directory().resolve("unfinished"))) {
            assertThat(unfinished).isEmpty();
        }
    }

    @Test
    void refusesWhatIsNotPdfPngOrJpegWhateverItIsCalled() throws IOException {
        var before = kept();
        var program = "#!/bin/sh\nrm -rf /".getBytes(StandardCharsets.UTF_8);
        assertThat(clerk.upload(FILES, "scan.pdf", program).problem()).isEqualTo("415 /problems/file-type-refused");
        assertThat(clerk.upload(FILES, "empty.pdf", new byte[0]).problem())
                .isEqualTo("415 /problems/file-type-refused");
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void refusesAPdfThatActsAndKeepsNothingOfIt() throws IOException {
        var before = kept();
        var refused = clerk.upload(FILES, "scan.pdf", Applications.pdf("<</OpenAction<</S/JavaScript/JS(alert)>>>>"));
        assertThat(refused.problem()).isEqualTo("422 /problems/file-unsafe");
        assertThat(refused.text("/danger")).isEqualTo("SCRIPT");
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void refusesAFileOverTheLimit() throws IOException {
        var before = kept();
        var large = new byte[3 << 20];
        System.arraycopy(content, 0, large, 0, content.length);
        assertThat(clerk.upload(FILES, "large.pdf", large).problem()).isEqualTo("413 /problems/file-too-large");
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void aHashDoesNotOpenAnotherHallsFile() {
        var hash = clerk.upload(FILES, "申请书.pdf", content).text("/hash");
        var number = Applications.received(clerk, Applications.withFile(hash));
        var foreign = Caller.as("intake-east", port);
        assertThat(foreign.get("/api/cases/%s/files/%s".formatted(number, hash)).problem())
                .isEqualTo("404 /problems/case-not-found");
        assertThat(foreign.post("/api/cases", Applications.withFile(hash)).problem())
                .isEqualTo("422 /problems/file-not-found");
    }

    @Test
    void aDepartmentReadsTheFilesOfItsOwnDispatchedItemOnly() throws Exception {
        var hash = clerk.upload(FILES, "申请书.pdf", content).text("/hash");
        var number = Applications.received(clerk, Applications.withFile(hash));
        assertThatThrownBy(() -> openFile.open(new CaseNumber(number), hash, approver("D_SAMR")))
                .isInstanceOf(CaseRefused.class);
        clerk.post("/api/cases/%s/acceptance".formatted(number), "");
        try (var opened =
                openFile.open(new CaseNumber(number), hash, approver("D_SAMR")).content()) {
            assertThat(opened.readAllBytes()).isEqualTo(content);
        }
        assertThatThrownBy(() -> openFile.open(new CaseNumber(number), hash, approver("D_PSB")))
                .isInstanceOf(CaseRefused.class);
    }

    @Test
    void aDepartmentKeepsFilesOfItsOwnWithItsItem() throws Exception {
        DemoDepartments.provide("D_SAMR");
        DemoDepartments.provide("D_PSB");
        var own = Caller.as(DemoDepartments.approver("D_SAMR"), port);
        var stranger = Caller.as(DemoDepartments.approver("D_PSB"), port);
        var number = Applications.accepted(clerk);
        var item = OtherServices.dispatched(clerk, number, "I_ENT_SETUP");
        var files = "/api/cases/%s/items/%s/files".formatted(number, item);
        var before = kept();
        assertThat(stranger.upload(files, "现场.pdf", content).problem()).isEqualTo("404 /problems/case-not-found");
        assertThat(clerk.upload(files, "现场.pdf", content).status()).isEqualTo(403);
        assertThat(own.upload(files, "现场.exe", "MZ".getBytes(StandardCharsets.UTF_8))
                        .problem())
                .isEqualTo("415 /problems/file-type-refused");
        assertThat(own.upload(files.replace(item, item + "9"), "现场.pdf", content)
                        .problem())
                .isEqualTo("404 /problems/case-not-found");
        assertThat(kept()).isEqualTo(before);
        var stored = own.upload(files, "现场.pdf", content);
        assertThat(stored.status()).as(stored.toString()).isEqualTo(201);
        var address = "/api/cases/%s/files/%s".formatted(number, stored.text("/hash"));
        assertThat(own.download(address)).isEqualTo(content);
        assertThat(stranger.get(address).problem()).isEqualTo("404 /problems/case-not-found");
        assertThat(clerk.get(address).problem())
                .as("the hall has the result")
                .isEqualTo("404 /problems/case-not-found");
        OtherServices.decide(number, item, true, "营业执照");
        await().until(() -> own.upload(files, "现场.pdf", content).status() == 404);
        assertThat(own.download(address)).isEqualTo(content);
    }

    @Test
    void showsAPictureSmallToWhoeverMayReadIt() throws Exception {
        var image = new BufferedImage(1200, 900, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, UUID.randomUUID().hashCode());
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        var photo = clerk.upload(FILES, "现场.png", bytes.toByteArray()).text("/hash");
        var number = Applications.received(clerk, Applications.withFile(photo));
        var address = "/api/cases/%s/files/%s/thumbnail".formatted(number, photo);
        var small = clerk.download(address);
        assertThat(ImageIO.read(new ByteArrayInputStream(small)).getWidth()).isEqualTo(Thumbnail.LONGEST_SIDE);
        assertThat(clerk.download(address)).as("kept by the hash").isEqualTo(small);
        assertThat(properties
                        .directory()
                        .resolve("thumbnails")
                        .resolve(photo.substring(0, 2))
                        .resolve(photo + ".jpg"))
                .hasBinaryContent(small);
        assertThat(Caller.as("intake-east", port).get(address).problem()).isEqualTo("404 /problems/case-not-found");
    }

    @Test
    void showsNothingSmallOfADocument() {
        var hash = clerk.upload(FILES, "申请书.pdf", content).text("/hash");
        var number = Applications.received(clerk, Applications.withFile(hash));
        assertThat(clerk.get("/api/cases/%s/files/%s/thumbnail".formatted(number, hash))
                        .status())
                .isEqualTo(204);
    }

    /** Rows and files. */
    private List<Long> kept() throws IOException {
        var rows =
                jdbc.sql("select count(*) from uploaded_file").query(Long.class).single();
        try (var files = Files.walk(properties.directory())) {
            return List.of(rows, files.filter(Files::isRegularFile).count());
        }
    }

    private static Actor approver(String department) {
        return new Actor("a-1", "approver", "王审", Set.of("approver"), department, null);
    }
}
