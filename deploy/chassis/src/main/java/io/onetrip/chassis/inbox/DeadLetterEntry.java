package io.onetrip.chassis.inbox;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** What an operator sees of an event that could not be applied; attributes are absent where it could not be read. */
record DeadLetterEntry(
        long id,
        String place,
        @Nullable String source,
        @Nullable String type,
        @Nullable String aggregateType,
        @Nullable String aggregateId,
        @Nullable Long sequence,
        String reason,
        int attempts,
        OffsetDateTime failedAt) {}
