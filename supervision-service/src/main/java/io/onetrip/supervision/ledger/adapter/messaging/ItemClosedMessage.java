package io.onetrip.supervision.ledger.adapter.messaging;

import java.time.Instant;

/** What the ledger needs of {@code case.item-closed.v1}. */
record ItemClosedMessage(String itemCaseNumber, Instant closedAt) {}
