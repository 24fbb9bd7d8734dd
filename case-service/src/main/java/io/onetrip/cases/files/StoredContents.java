package io.onetrip.cases.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import org.springframework.stereotype.Component;

/** Contents for other features of the service, which have settled already who may read them. */
@Component
public class StoredContents {
    private final FileStore store;

    StoredContents(FileStore store) {
        this.store = store;
    }

    /** @throws NoSuchFileException when nothing of this hash was stored */
    public InputStream open(String hash) throws IOException {
        return store.open(hash);
    }

    public boolean holds(String hash) throws IOException {
        try (var _ = store.open(hash)) {
            return true;
        } catch (NoSuchFileException _) {
            return false;
        }
    }
}
