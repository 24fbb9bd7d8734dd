package io.onetrip.cases.files;

import java.io.IOException;
import java.io.InputStream;

/** Contents by their SHA-256: the same content is kept once. */
interface FileStore {
    /**
     * Keeps all of the file, or nothing.
     *
     * @throws io.onetrip.cases.CaseRefused STORAGE_FULL or STORAGE_UNAVAILABLE, when a later attempt may succeed
     */
    void put(Spooled file) throws IOException;

    /** @throws java.nio.file.NoSuchFileException when nothing of this hash was put */
    InputStream open(String hash) throws IOException;
}
