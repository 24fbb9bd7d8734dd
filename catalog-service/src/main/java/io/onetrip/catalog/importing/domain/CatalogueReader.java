package io.onetrip.catalog.importing.domain;

import java.io.InputStream;

/** Reads a catalogue file. */
public interface CatalogueReader {
    /**
     * @throws CatalogueUnreadable when it is not JSON
     * @throws CatalogueInvalid when it is of the wrong shape, with every fault
     */
    CatalogueFile read(InputStream file);
}
