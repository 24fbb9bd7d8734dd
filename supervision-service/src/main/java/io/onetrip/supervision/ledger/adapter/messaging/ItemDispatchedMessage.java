package io.onetrip.supervision.ledger.adapter.messaging;

import io.onetrip.workingdays.Limit;
import java.time.Instant;

/** What the clock of an item needs of {@code case.item-dispatched.v1}. */
record ItemDispatchedMessage(
        String caseNumber,
        String itemCaseNumber,
        String itemId,
        String itemName,
        String department,
        int wave,
        String bundleName,
        String hall,
        Instant receivedAt,
        Instant acceptedAt,
        Instant dispatchedAt,
        Limit promise,
        Limit statute,
        Limit casePromise) {}
