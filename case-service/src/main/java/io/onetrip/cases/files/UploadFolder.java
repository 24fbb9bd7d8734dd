package io.onetrip.cases.files;

import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The bytes of uploads that have begun; what has arrived before a break stays. */
@Component
class UploadFolder {
    private static final int BUFFER = 1 << 16;
    private static final Pattern OURS = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private final Path folder;

    UploadFolder(FilesProperties properties) throws IOException {
        this.folder =
                Files.createDirectories(properties.directory().toAbsolutePath().resolve("uploads"));
    }

    void begin(UUID id) throws IOException {
        try {
            Files.createFile(path(id));
        } catch (IOException failed) {
            StorageFull.throwIfSaidBy(failed);
            throw failed;
        }
    }

    long offset(UUID id) throws IOException {
        return Files.size(path(id));
    }

    InputStream open(UUID id) throws IOException {
        return Files.newInputStream(path(id));
    }

    /** Appends what fits; one sender at a time, each where the last one stopped. */
    long append(Upload upload, long offset, InputStream piece) throws IOException {
        try (var channel = FileChannel.open(path(upload.id()), StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            if (lock == null || channel.size() != offset) throw wrongOffset();
            channel.position(offset);
            var at = offset;
            var buffer = new byte[BUFFER];
            for (var read = piece.read(buffer); read > 0; read = piece.read(buffer)) {
                if (at + read > upload.size()) {
                    channel.truncate(offset);
                    throw wrongOffset();
                }
                for (var bytes = ByteBuffer.wrap(buffer, 0, read); bytes.hasRemaining(); ) channel.write(bytes);
                at += read;
            }
            return at;
        } catch (OverlappingFileLockException otherSender) {
            throw wrongOffset();
        } catch (IOException failed) {
            StorageFull.throwIfSaidBy(failed);
            throw failed;
        }
    }

    /** In the order of the folder. */
    List<UUID> untouchedSince(Instant time) throws IOException {
        var found = new ArrayList<UUID>();
        try (var files = Files.newDirectoryStream(folder)) {
            for (var file : files)
                if (isOurs(file) && Files.getLastModifiedTime(file).toInstant().isBefore(time))
                    found.add(UUID.fromString(file.getFileName().toString()));
        }
        return found;
    }

    /** What else lies there, as file systems put beside, is left alone. */
    private static boolean isOurs(Path file) {
        return OURS.matcher(file.getFileName().toString()).matches();
    }

    void remove(UUID id) throws IOException {
        Files.deleteIfExists(path(id));
    }

    private static CaseRefused wrongOffset() {
        return new CaseRefused(
                Reason.UPLOAD_OFFSET_WRONG, "上传位置不符, 请查询已收到的字节数后继续 (Ask how much has arrived and continue from there)");
    }

    private Path path(UUID id) {
        return folder.resolve(id.toString());
    }
}
