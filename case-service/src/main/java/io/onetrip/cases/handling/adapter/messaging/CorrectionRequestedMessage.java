package io.onetrip.cases.handling.adapter.messaging;

import io.onetrip.cases.handling.domain.Wrong;
import java.time.Instant;
import java.util.List;

/** {@code case.correction-requested.v1} */
record CorrectionRequestedMessage(String caseNumber, Instant requestedAt, ClerkMessage clerk, List<Wrong> wrong) {}
