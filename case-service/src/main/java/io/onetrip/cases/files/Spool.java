package io.onetrip.cases.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/** Where files wait, whole, until they have been looked at; never so full that the machine stands still. */
@Component
class Spool {
    private static final Duration LONGEST_UPLOAD = Duration.ofHours(1);
    private final Path folder;
    private final long keptFree;

    Spool(FilesProperties properties) throws IOException {
        this.folder =
                Files.createDirectories(properties.directory().toAbsolutePath().resolve("unfinished"));
        this.keptFree = properties.keptFree().toBytes();
        forgetUnfinished(Instant.now().minus(LONGEST_UPLOAD));
    }

    /** What a killed process left behind; younger ones may be another replica's. */
    private void forgetUnfinished(Instant before) throws IOException {
        try (var left = Files.newDirectoryStream(folder)) {
            for (var file : left) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) Files.deleteIfExists(file);
            }
        }
    }

    /** Forced to disk, since a row in the database will promise that it is there. */
    Spooled take(InputStream content, long expected) throws IOException {
        needRoomFor(expected);
        var file = begin();
        var digest = sha256();
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
                var input = new DigestInputStream(content, digest)) {
            var size = input.transferTo(Channels.newOutputStream(channel));
            channel.force(true);
            return new Spooled(file, HexFormat.of().formatHex(digest.digest()), size);
        } catch (IOException | RuntimeException broken) {
            Files.deleteIfExists(file);
            if (broken instanceof IOException failed) StorageFull.throwIfSaidBy(failed);
            needRoomFor(expected);
            throw broken;
        }
    }

    private Path begin() throws IOException {
        try {
            return Files.createTempFile(folder, "upload", null);
        } catch (IOException failed) {
            StorageFull.throwIfSaidBy(failed);
            throw failed;
        }
    }

    void needRoomFor(long bytes) throws IOException {
        if (Files.getFileStore(folder).getUsableSpace() - bytes < keptFree) throw StorageFull.refused();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
