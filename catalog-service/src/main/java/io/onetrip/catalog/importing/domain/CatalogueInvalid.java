package io.onetrip.catalog.importing.domain;

import java.util.List;

/** The file is refused as a whole, with every fault. */
public final class CatalogueInvalid extends RuntimeException {

    private final transient List<Fault> faults;

    public CatalogueInvalid(List<Fault> faults) {
        super("%d faults, the first %s".formatted(faults.size(), faults.getFirst()));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
