package io.onetrip.cases.handling.adapter.messaging;

import java.time.Instant;

/** {@code case.corrected.v1} */
record CorrectedMessage(String caseNumber, Instant correctedAt) {}
