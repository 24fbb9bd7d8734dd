package io.onetrip.cases.handling.adapter.messaging;

import io.onetrip.cases.handling.domain.Delivery;
import io.onetrip.cases.handling.domain.ServiceCase;
import java.time.Instant;
import java.util.Objects;

/** {@code case.delivered.v1} */
record DeliveredMessage(
        String caseNumber, Instant deliveredAt, ClerkMessage clerk, String collectorName, String outputNumber) {

    static DeliveredMessage of(ServiceCase serviceCase, Delivery delivery) {
        return new DeliveredMessage(
                serviceCase.number().value(),
                delivery.deliveredAt(),
                ClerkMessage.of(delivery.clerk()),
                delivery.collectorName(),
                Objects.requireNonNull(serviceCase.progress().output()).number().value());
    }
}
