package io.onetrip.cases.handling.adapter.messaging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** {@code case.acceptance-refused.v1} */
record AcceptanceRefusedMessage(
        String caseNumber,
        Instant refusedAt,
        String reason,
        String legalBasis,
        @Nullable String applyInstead) {}
