package io.onetrip.cases.handling.adapter.messaging;

import io.onetrip.cases.handling.domain.ClosedReason;
import io.onetrip.cases.handling.domain.ItemCase;
import io.onetrip.cases.handling.domain.ServiceCase;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code case.item-closed.v1} */
record ItemClosedMessage(String caseNumber, String itemCaseNumber, String itemId, Because because, Instant closedAt) {

    static ItemClosedMessage of(ServiceCase serviceCase, ItemCase item) {
        return new ItemClosedMessage(
                serviceCase.number().value(),
                item.number().value(),
                item.id(),
                Because.of(item),
                Objects.requireNonNull(item.closedAt()));
    }

    /**
     * @param itemId the item that was refused, or whose result was revoked; the item itself where no other is the reason
     * @param reason left out where an item that it needed was refused
     */
    record Because(
            String itemId,
            @Nullable ClosedReason reason,
            @Nullable String materialId) {

        private static Because of(ItemCase item) {
            var because = Objects.requireNonNull(item.closedBecause());
            return switch (Objects.requireNonNull(item.closedReason())) {
                case PREDECESSOR_REFUSED -> new Because(because, null, null);
                case PREDECESSOR_REVOKED -> new Because(because, ClosedReason.PREDECESSOR_REVOKED, null);
                case WITHDRAWN -> new Because(item.id(), ClosedReason.WITHDRAWN, null);
                case MATERIAL_LAPSED -> new Because(item.id(), ClosedReason.MATERIAL_LAPSED, because);
            };
        }
    }
}
