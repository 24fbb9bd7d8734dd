package io.onetrip.cases.handling.adapter.messaging;

import java.time.Instant;

/** What a case needs of {@code approval.task-claimed.v1}. */
record TaskClaimedMessage(String caseNumber, String itemCaseNumber, Person claimedBy, Instant claimedAt) {
    record Person(String name) {}
}
