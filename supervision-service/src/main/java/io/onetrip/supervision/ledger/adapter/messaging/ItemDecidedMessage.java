package io.onetrip.supervision.ledger.adapter.messaging;

import io.onetrip.supervision.ledger.domain.Outcome;
import java.time.Instant;

/** What the ledger needs of {@code approval.item-decided.v1}. */
record ItemDecidedMessage(String itemCaseNumber, Outcome outcome, Instant decidedAt) {}
