package io.onetrip.catalog.importing.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is stored: every version of every entry, and which one holds. */
public interface Catalogue {
    /** Lets one import at a time go on until its transaction ends. */
    void lock();

    /** By id, the version that holds. */
    Map<String, Version> holding(Kind kind);

    void save(List<Change> changes, Importer by);

    /**
     * Its versions stay; the next one that is saved holds again.
     *
     * @return the last version that held; empty where none did
     */
    Optional<Integer> withdraw(Kind kind, String id);
}
