package io.onetrip.cases.output.adapter.messaging;

import io.onetrip.cases.handling.domain.Clerk;
import io.onetrip.cases.handling.domain.ItemCase;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.cases.output.domain.HandedOut;
import java.time.Instant;
import java.util.List;

/** {@code case.partly-delivered.v1} */
record PartlyDeliveredMessage(
        String caseNumber,
        String outputNumber,
        String hall,
        Instant deliveredAt,
        ClerkPart clerk,
        String collectorName,
        List<Item> items) {

    static PartlyDeliveredMessage of(ServiceCase serviceCase, HandedOut handedOut) {
        return new PartlyDeliveredMessage(
                serviceCase.number().value(),
                handedOut.number().value(),
                serviceCase.hall(),
                handedOut.at(),
                ClerkPart.of(handedOut.clerk()),
                handedOut.collector().name(),
                serviceCase.items().all().stream()
                        .filter(item -> handedOut.items().contains(item.id()))
                        .map(item -> Item.of(item, handedOut))
                        .toList());
    }

    record ClerkPart(String id, String name) {
        static ClerkPart of(Clerk clerk) {
            return new ClerkPart(clerk.id(), clerk.name());
        }
    }

    record Item(String itemId, String itemCaseNumber, List<Result> results) {
        static Item of(ItemCase item, HandedOut handedOut) {
            return new Item(
                    item.id(),
                    item.number().value(),
                    handedOut.results(item).stream()
                            .map(issued -> new Result(issued.name(), issued.number()))
                            .toList());
        }
    }

    record Result(String name, String number) {}
}
