package io.onetrip.chassis.inbox;

import java.time.OffsetDateTime;

/** What an operator sees of an event that waits for its predecessors. */
record ParkedEntry(
        long id,
        String place,
        String source,
        String type,
        String aggregateType,
        String aggregateId,
        long sequence,
        long lastApplied,
        OffsetDateTime parkedAt) {}
