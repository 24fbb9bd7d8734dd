package io.onetrip.cases.files;

import io.onetrip.cases.files.content.Inspection;
import io.onetrip.cases.handling.domain.Clerk;
import io.onetrip.cases.handling.domain.MaterialFile;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import org.springframework.stereotype.Service;

/** Keeps an uploaded file for the clerk's hall, if its content is of a kind that may be handed in. */
@Service
class StoreFile {
    private final Spool spool;
    private final Inspection inspection;
    private final VirusCheck viruses;
    private final FileStore store;
    private final UploadedFiles files;
    private final Clock clock;

    StoreFile(
            Spool spool, Inspection inspection, VirusCheck viruses, FileStore store, UploadedFiles files, Clock clock) {
        this.spool = spool;
        this.inspection = inspection;
        this.viruses = viruses;
        this.store = store;
        this.files = files;
        this.clock = clock;
    }

    /** @param expected size in bytes, as announced */
    MaterialFile store(Clerk clerk, String name, InputStream content, long expected) throws IOException {
        try (var spooled = spool.take(content, expected)) {
            var type = inspection.inspect(spooled.path());
            viruses.check(spooled.path());
            store.put(spooled);
            var file = new MaterialFile(spooled.hash(), FileNames.plain(name), spooled.size(), type.contentType());
            files.add(clerk.hall(), file, clerk.id(), clock.instant());
            return file;
        }
    }
}
