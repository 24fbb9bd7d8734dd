package io.onetrip.chassis.audit;

import io.onetrip.chassis.event.AggregateRef;
import java.util.List;

/**
 * Keeps who changed what and when, so that a later alteration shows. Published events are recorded by themselves, with the
 * hash of their data.
 */
public interface Audit {
    /** Appends to the aggregate's hash chain inside the running transaction; {@code detail} is kept as JSON for ever: no personal data. */
    void record(String action, AggregateRef aggregate, Object detail);

    /** The same for many, in their order; where they are kept in the database, with as many statements as for one. */
    default void recordAll(List<Deed> deeds) {
        deeds.forEach(deed -> record(deed.action(), deed.aggregate(), deed.detail()));
    }
}
