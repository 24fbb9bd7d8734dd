package io.onetrip.cases.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Small pictures by the hash of the picture, drawn when first asked for; they can be deleted at any time. */
@Component
class Thumbnails {
    private static final Logger LOG = LoggerFactory.getLogger(Thumbnails.class);
    /** Each takes a processor and, for a large photo, memory outside the heap. */
    private static final int DRAWN_AT_ONCE = 2;

    private final Semaphore drawing = new Semaphore(DRAWN_AT_ONCE);
    private final FileStore store;
    private final Path folder;

    Thumbnails(FileStore store, FilesProperties properties) {
        this.store = store;
        this.folder = properties.directory().toAbsolutePath().resolve("thumbnails");
    }

    /** @return a JPEG; nothing where the content shows no picture that could be drawn */
    Optional<byte[]> of(String hash) throws IOException {
        FileHash.check(hash);
        var kept = folder.resolve(hash.substring(0, 2)).resolve(hash + ".jpg");
        var found = read(kept);
        if (found.isPresent()) return found.filter(image -> image.length > 0);
        drawing.acquireUninterruptibly();
        try {
            var again = read(kept);
            if (again.isPresent()) return again.filter(image -> image.length > 0);
            var drawn = draw(hash);
            keep(kept, drawn.orElse(new byte[0]));
            return drawn;
        } finally {
            drawing.release();
        }
    }

    private Optional<byte[]> draw(String hash) throws IOException {
        var copy = Files.createTempFile("picture", null);
        try (var content = store.open(hash)) {
            Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
            return Thumbnail.of(copy);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /** On a full disk it is drawn each time. */
    private static void keep(Path kept, byte[] image) {
        try {
            Files.createDirectories(kept.getParent());
            var written = Files.createTempFile(kept.getParent(), "thumbnail", null);
            Files.write(written, image);
            Files.move(written, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException full) {
            LOG.warn("A thumbnail is not kept", full);
        }
    }

    private static Optional<byte[]> read(Path kept) throws IOException {
        try {
            return Optional.of(Files.readAllBytes(kept));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
    }
}
