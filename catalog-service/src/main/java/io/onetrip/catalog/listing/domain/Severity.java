package io.onetrip.catalog.listing.domain;

/** What a finding means for its row. */
public enum Severity {
    /** The row is rejected. */
    FAULT,
    /** What stood there was wrong; what it should be follows from the row itself. */
    REPAIR,
    /** Worth knowing. */
    NOTE
}
