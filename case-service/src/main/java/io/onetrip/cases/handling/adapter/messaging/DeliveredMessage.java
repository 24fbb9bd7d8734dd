package io.onetrip.cases.handling.adapter.messaging;

import java.time.Instant;

/** {@code case.delivered.v1} */
record DeliveredMessage(String caseNumber, Instant deliveredAt, ClerkMessage clerk, String collectorName) {}
