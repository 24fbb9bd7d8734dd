package io.onetrip.cases.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that has come in whole and is looked at before it is kept; forgotten when closed.
 *
 * @param hash SHA-256
 * @param size in bytes
 */
record Spooled(Path path, String hash, long size) implements AutoCloseable {
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
