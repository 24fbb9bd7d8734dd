package io.onetrip.catalog.listing.domain;

/** How far the work on a list is. */
public enum ListStatus {
    /** Its rows are being checked; nothing is stored yet. */
    CHECKING,
    /** All rows are checked; what they say is written next, all of it at once. */
    STORING,
    DONE,
    /** Given up after several attempts; nothing of it is stored. */
    FAILED,
    /** Nothing of it is stored. */
    CANCELLED;

    public boolean working() {
        return this == CHECKING || this == STORING;
    }
}
