package io.onetrip.cases.handling.adapter.messaging;

import io.onetrip.cases.handling.domain.ItemCase;
import io.onetrip.cases.handling.domain.ServiceCase;
import java.time.Instant;
import java.util.Objects;

/** {@code case.item-closed.v1} */
record ItemClosedMessage(String caseNumber, String itemCaseNumber, String itemId, Because because, Instant closedAt) {

    static ItemClosedMessage of(ServiceCase serviceCase, ItemCase item) {
        return new ItemClosedMessage(
                serviceCase.number().value(),
                item.number().value(),
                item.id(),
                new Because(Objects.requireNonNull(item.closedBecause())),
                Objects.requireNonNull(item.closedAt()));
    }

    record Because(String itemId) {}
}
