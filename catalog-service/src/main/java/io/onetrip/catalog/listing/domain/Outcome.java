package io.onetrip.catalog.listing.domain;

/** What becomes, or would become, of a row. */
public enum Outcome {
    CREATED,
    UPDATED,
    /** The item stands as the row says, whatever was repaired in the row. */
    UNCHANGED,
    /** Created or updated with something put right. */
    REPAIRED,
    /** Has a fault. An item that nobody knows yet is kept as a draft all the same, where its code and name can be read. */
    REJECTED
}
