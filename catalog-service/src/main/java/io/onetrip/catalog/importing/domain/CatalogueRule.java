package io.onetrip.catalog.importing.domain;

/** One thing a file of the right shape must still keep. */
interface CatalogueRule {
    void check(CatalogueFile file, Faults faults);
}
