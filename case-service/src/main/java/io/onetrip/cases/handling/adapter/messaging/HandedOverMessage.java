package io.onetrip.cases.handling.adapter.messaging;

import io.onetrip.cases.handling.domain.HandOver;
import io.onetrip.cases.handling.domain.ServiceCase;
import java.time.Instant;

/** {@code case.handed-over.v1} */
record HandedOverMessage(
        String caseNumber, Instant handedOverAt, ClerkMessage from, ClerkMessage to, ClerkMessage by, String reason) {

    static HandedOverMessage of(ServiceCase serviceCase, HandOver handOver) {
        return new HandedOverMessage(
                serviceCase.number().value(),
                handOver.handedOverAt(),
                ClerkMessage.of(handOver.from()),
                ClerkMessage.of(handOver.to()),
                ClerkMessage.of(handOver.by()),
                handOver.reason());
    }
}
