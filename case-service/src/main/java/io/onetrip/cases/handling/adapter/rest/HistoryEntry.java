package io.onetrip.cases.handling.adapter.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Schema(description = "One step of a case")
record HistoryEntry(
        Instant at,
        What what,
        @Nullable String who,
        @Nullable String itemId) {
    enum What {
        RECEIVED,
        REPLANNED,
        HANDED_OVER,
        PASSED_ON,
        REGION_NUMBERED,
        CORRECTION_REQUESTED,
        CORRECTED,
        CORRECTION_OVERRIDDEN,
        WITHDRAWN,
        COMMITTED,
        DEFERRED_REMINDED,
        DEFERRED_HANDED_IN,
        DEFERRED_LAPSED,
        ACCEPTANCE_REFUSED,
        ACCEPTED,
        DEEMED_ACCEPTED,
        ITEM_DISPATCHED,
        ITEM_CLAIMED,
        ITEM_ACCEPTED,
        ITEM_DEEMED_ACCEPTED,
        ITEM_NOT_ACCEPTED,
        ITEM_CORRECTION_REQUESTED,
        ITEM_CORRECTED,
        ITEM_GRANTED,
        ITEM_REFUSED,
        ITEM_CLOSED,
        OUTPUT_READY,
        COMPLETED
    }
}
