package io.onetrip.supervision.ledger.adapter.messaging;

import java.time.Instant;

/** What the ledger needs of {@code case.output-ready.v1}. */
record OutputReadyMessage(String caseNumber, Instant readyAt) {}
