package io.onetrip.cases.handling.adapter.messaging;

import java.time.Instant;

/** {@code case.completed.v1} */
record CompletedMessage(
        String caseNumber,
        Instant completedAt,
        String bundleId,
        String bundleName,
        String hall,
        String applicantName,
        String phoneLast4) {}
