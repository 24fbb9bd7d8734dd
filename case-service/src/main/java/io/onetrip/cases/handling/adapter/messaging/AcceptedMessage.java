package io.onetrip.cases.handling.adapter.messaging;

import io.onetrip.cases.handling.domain.Acceptance;
import io.onetrip.cases.handling.domain.ItemCase;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.workingdays.Limit;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code case.accepted.v1} */
record AcceptedMessage(
        String caseNumber,
        String bundleId,
        int bundleVersion,
        String bundleName,
        String hall,
        ClerkMessage clerk,
        Instant receivedAt,
        Instant acceptedAt,
        @Nullable Instant deemedAt,
        Limit promise,
        @Nullable Limit jointLimit,
        List<Item> items) {

    static AcceptedMessage of(ServiceCase serviceCase, Acceptance acceptance) {
        var bundle = serviceCase.plan().bundle();
        var plan = serviceCase.plan().plan();
        return new AcceptedMessage(
                serviceCase.number().value(),
                bundle.id(),
                bundle.version(),
                bundle.name(),
                serviceCase.hall(),
                ClerkMessage.of(acceptance.clerk()),
                serviceCase.intake().receivedAt(),
                acceptance.acceptedAt(),
                acceptance.deemedAt(),
                plan.promise(),
                plan.jointLimit(),
                serviceCase.items().all().stream().map(Item::of).toList());
    }

    record Item(
            String itemId,
            String itemCaseNumber,
            String name,
            String department,
            int wave,
            Limit promise,
            Limit statute,
            List<String> after) {

        private static Item of(ItemCase item) {
            var planned = item.planned();
            return new Item(
                    planned.id(),
                    item.number().value(),
                    planned.name(),
                    planned.department(),
                    planned.wave(),
                    planned.promise(),
                    planned.statute(),
                    planned.after());
        }
    }
}
