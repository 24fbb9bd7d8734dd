package io.onetrip.cases.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** A folder of files named by their hash; a file appears there whole or not at all. */
@Component
class FolderFileStore implements FileStore {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Duration LONGEST_UPLOAD = Duration.ofHours(1);
    private final Path folder;
    private final Path unfinished;

    FolderFileStore(FilesProperties properties) throws IOException {
        this.folder = properties.directory().toAbsolutePath();
        this.unfinished = Files.createDirectories(folder.resolve("unfinished"));
        forgetUnfinished(Instant.now().minus(LONGEST_UPLOAD));
    }

    /** What a killed process left behind; younger ones may be another replica's. */
    private void forgetUnfinished(Instant before) throws IOException {
        try (var left = Files.newDirectoryStream(unfinished)) {
            for (var file : left) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) Files.deleteIfExists(file);
            }
        }
    }

    @Override
    public Stored put(InputStream content) throws IOException {
        var temporary = Files.createTempFile(unfinished, "upload", null);
        try {
            var stored = copy(content, temporary);
            var target = path(stored.hash());
            Files.createDirectories(target.getParent());
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return stored;
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    @Override
    public InputStream open(String hash) throws IOException {
        return Files.newInputStream(path(hash));
    }

    /** Forced to disk before it is moved, since a row in the database will promise that it is there. */
    private static Stored copy(InputStream content, Path temporary) throws IOException {
        var digest = sha256();
        try (var channel = FileChannel.open(temporary, StandardOpenOption.WRITE);
                var input = new DigestInputStream(content, digest)) {
            OutputStream output = Channels.newOutputStream(channel);
            var size = input.transferTo(output);
            channel.force(true);
            return new Stored(HexFormat.of().formatHex(digest.digest()), size);
        }
    }

    private Path path(String hash) {
        if (!HASH.matcher(hash).matches()) throw new IllegalArgumentException("Not a hash: " + hash);
        return folder.resolve(hash.substring(0, 2)).resolve(hash);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
