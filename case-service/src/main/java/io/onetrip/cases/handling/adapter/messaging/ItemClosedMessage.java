package io.onetrip.cases.handling.adapter.messaging;

import java.time.Instant;

/** {@code case.item-closed.v1} */
record ItemClosedMessage(String caseNumber, String itemCaseNumber, String itemId, Because because, Instant closedAt) {
    record Because(String itemId) {}
}
