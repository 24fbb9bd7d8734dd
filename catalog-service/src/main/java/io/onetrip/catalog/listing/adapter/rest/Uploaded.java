package io.onetrip.catalog.listing.adapter.rest;

import io.onetrip.catalog.listing.application.TakeList.Upload;
import io.onetrip.catalog.listing.domain.ListJob;
import io.onetrip.chassis.security.Actor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.web.multipart.MultipartFile;

/** An uploaded list on disk, for as long as it is read. */
record Uploaded(Path file, String digest, byte[] head, String name) implements AutoCloseable {

    private static final int HEAD = 64;
    private static final int LONGEST_NAME = 200;

    static Uploaded of(MultipartFile part) throws IOException {
        var file = Files.createTempFile("list", ".upload");
        try (var source = part.getInputStream();
                var target = new DigestOutputStream(Files.newOutputStream(file), sha256())) {
            source.transferTo(target);
            var digest = HexFormat.of().formatHex(target.getMessageDigest().digest());
            target.flush();
            return new Uploaded(file, digest, head(file), name(part));
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(file);
            throw failed;
        }
    }

    Upload as(Actor actor, String key, boolean trial) {
        var editor = new ListJob.Editor(actor.id(), actor.name());
        return new Upload(editor, key, digest + (trial ? "/trial" : "/real"), name, file, head, trial);
    }

    private static byte[] head(Path file) throws IOException {
        try (var start = Files.newInputStream(file)) {
            return start.readNBytes(HEAD);
        }
    }

    private static String name(MultipartFile part) {
        var name = part.getOriginalFilename();
        if (name == null || name.isBlank()) return "list";
        var plain = name.replaceAll("[\\p{Cntrl}/\\\\]", " ").strip();
        return new String(plain.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
                .substring(0, Math.min(plain.length(), LONGEST_NAME));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException every) {
            throw new IllegalStateException("Every Java has SHA-256", every);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
