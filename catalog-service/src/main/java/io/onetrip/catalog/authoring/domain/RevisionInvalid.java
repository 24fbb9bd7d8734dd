package io.onetrip.catalog.authoring.domain;

import java.util.List;

/** The revision would break rules of the catalogue. */
public final class RevisionInvalid extends RuntimeException {

    private final transient List<EntryFault> faults;

    public RevisionInvalid(List<EntryFault> faults) {
        super("%d faults, the first %s".formatted(faults.size(), faults.getFirst()));
        this.faults = List.copyOf(faults);
    }

    public List<EntryFault> faults() {
        return faults;
    }
}
