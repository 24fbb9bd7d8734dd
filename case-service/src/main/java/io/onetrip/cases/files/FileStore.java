package io.onetrip.cases.files;

import java.io.IOException;
import java.io.InputStream;

/** Contents by their SHA-256: the same content is kept once. */
interface FileStore {
    /** Keeps all of the stream, or nothing if it breaks off. */
    Stored put(InputStream content) throws IOException;

    /** @throws java.nio.file.NoSuchFileException when nothing of this hash was put */
    InputStream open(String hash) throws IOException;

    /** @param size in bytes */
    record Stored(String hash, long size) {}
}
