package io.onetrip.cases.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.cases.Applications;
import io.onetrip.cases.OnRealParts;
import io.onetrip.testkit.Caller;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The folder of files on a disk of its own, which really is full: of bytes, or of files. Only root may make one. */
@OnRealParts
@DirtiesContext
@EnabledIf("isMounted")
class StorageFullIT {
    private static final Path DISK = Path.of("target/small-disk").toAbsolutePath();
    private static boolean mounted;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private Caller clerk;
    private byte[] content;

    static boolean isMounted() throws IOException, InterruptedException {
        if (mounted) return true;
        Files.createDirectories(DISK);
        return mounted = run("mount", "-t", "tmpfs", "-o", "size=4m,nr_inodes=400", "tmpfs", DISK.toString());
    }

    @AfterAll
    static void unmount() throws IOException, InterruptedException {
        run("umount", "-l", DISK.toString());
        mounted = false;
    }

    @DynamicPropertySource
    static void keepFilesThere(DynamicPropertyRegistry properties) {
        properties.add("onetrip.files.directory", DISK::toString);
        properties.add("onetrip.files.kept-free", () -> "0B");
    }

    @BeforeEach
    void somethingToUpload() {
        clerk = Caller.as("intake-main", port);
        content = Applications.pdf("x".repeat(500_000) + UUID.randomUUID());
    }

    @AfterEach
    void makeRoom() throws IOException {
        try (var ballast = Files.newDirectoryStream(DISK, "ballast*")) {
            for (var file : ballast) Files.delete(file);
        }
    }

    @Test
    void withoutBytesLeftAnUploadIsRefusedWholeAndSucceedsWhenThereIsRoom() throws IOException {
        var before = kept();
        Files.write(DISK.resolve("ballast"), new byte[3_800_000]);
        refused(clerk.upload("/api/cases/files", "一.pdf", content));
        Files.delete(DISK.resolve("ballast"));
        assertThat(kept()).isEqualTo(before);
        assertThat(known()).isZero();
        assertThat(clerk.upload("/api/cases/files", "一.pdf", content).status()).isEqualTo(201);
        assertThat(known()).isEqualTo(1);
    }

    /** There are bytes, so that only the system itself can say that nothing more can be made. */
    @Test
    void withoutFilesLeftItIsTheSame() throws IOException {
        var before = kept();
        var left = fillWithFiles();
        assertThat(left).isPositive();
        refused(clerk.upload("/api/cases/files", "二.pdf", content));
        makeRoom();
        assertThat(kept()).isEqualTo(before);
        assertThat(known()).isZero();
        assertThat(clerk.upload("/api/cases/files", "二.pdf", content).status()).isEqualTo(201);
    }

    private static int fillWithFiles() {
        for (var made = 0; ; made++) {
            try {
                Files.createFile(DISK.resolve("ballast" + made));
            } catch (IOException full) {
                return made;
            }
        }
    }

    private static void refused(Caller.Answer answer) {
        assertThat(answer.problem()).isEqualTo("507 /problems/storage-full");
        assertThat(answer.text("/detail")).contains("请先收取纸质材料并通知管理员");
    }

    private long known() {
        return jdbc.sql("select count(*) from uploaded_file where hash = ?")
                .param(sha256())
                .query(Long.class)
                .single();
    }

    private String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static long kept() throws IOException {
        try (var files = Files.walk(DISK)) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).start().waitFor() == 0;
    }
}
