package io.onetrip.catalog.importing.application;

import io.onetrip.catalog.importing.domain.CatalogueReader;
import io.onetrip.catalog.importing.domain.CatalogueRules;
import io.onetrip.catalog.importing.domain.ImportOutcome;
import io.onetrip.catalog.importing.domain.Importer;
import java.io.InputStream;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Service;

/** Takes in a catalogue file, whole or not at all. */
@Service
public class ImportCatalogue {

    private final CatalogueReader reader;
    private final StoreCatalogue store;

    /** One file at a time is held in memory; the others wait on disk. */
    private final ReentrantLock inMemory = new ReentrantLock(true);

    ImportCatalogue(CatalogueReader reader, StoreCatalogue store) {
        this.reader = reader;
        this.store = store;
    }

    public ImportOutcome run(InputStream source, boolean dryRun, Importer by) {
        inMemory.lock();
        try {
            var file = reader.read(source);
            var warnings = CatalogueRules.check(file);
            return new ImportOutcome(store.store(file, dryRun, by), warnings);
        } finally {
            inMemory.unlock();
        }
    }
}
