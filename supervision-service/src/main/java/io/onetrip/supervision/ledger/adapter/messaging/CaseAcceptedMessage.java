package io.onetrip.supervision.ledger.adapter.messaging;

import io.onetrip.workingdays.Limit;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the clock of a case needs of {@code case.accepted.v1}. */
record CaseAcceptedMessage(
        String caseNumber,
        String bundleName,
        String hall,
        Instant receivedAt,
        Instant acceptedAt,
        Limit promise,
        @Nullable Limit jointLimit,
        List<Item> items) {
    record Item(int wave, Limit statute) {}
}
