package io.onetrip.catalog.importing.application;

import io.onetrip.catalog.importing.domain.Catalogue;
import io.onetrip.catalog.importing.domain.CatalogueFile;
import io.onetrip.catalog.importing.domain.Comparison;
import io.onetrip.catalog.importing.domain.ImportOutcome.Counts;
import io.onetrip.catalog.importing.domain.Importer;
import io.onetrip.catalog.importing.domain.Kind;
import io.onetrip.catalog.importing.domain.Publications;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Stores and tells what a checked file changes, in one transaction. */
@Service
public class StoreCatalogue {

    private final Catalogue catalogue;
    private final Publications publications;

    StoreCatalogue(Catalogue catalogue, Publications publications) {
        this.catalogue = catalogue;
        this.publications = publications;
    }

    /** A dry run does everything and takes it back, so that it cannot promise what the real one would refuse. */
    @Transactional
    public Map<String, Counts> store(CatalogueFile file, boolean dryRun, Importer by) {
        catalogue.lock();
        var comparison = new Comparison(file, catalogue::holding);
        var changes = comparison.changes();
        catalogue.save(changes, by);
        changes.forEach(publications::publish);
        if (dryRun) TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return comparison.counts();
    }

    /** As {@link Catalogue#lock}: for who reads what is stored before storing. */
    public void lock() {
        catalogue.lock();
    }

    /** It is offered no more; what was begun under it goes on. */
    @Transactional
    public void withdraw(Kind kind, String id) {
        catalogue.withdraw(kind, id).ifPresent(version -> publications.withdraw(kind, id, version));
    }
}
