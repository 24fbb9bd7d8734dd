package io.onetrip.cases.handling.adapter.messaging;

import io.onetrip.cases.handling.domain.ItemCase;
import io.onetrip.cases.handling.domain.ItemStatus;
import io.onetrip.cases.handling.domain.Output;
import io.onetrip.cases.handling.domain.ServiceCase;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code case.output-ready.v1} */
record OutputReadyMessage(String caseNumber, String outputNumber, Instant readyAt, List<Result> results) {

    static OutputReadyMessage of(ServiceCase serviceCase, Output output) {
        return new OutputReadyMessage(
                serviceCase.number().value(),
                output.number().value(),
                output.readyAt(),
                serviceCase.items().all().stream().map(Result::of).toList());
    }

    record Result(
            String itemId,
            String itemCaseNumber,
            ItemStatus outcome,
            @Nullable String resultName,
            @Nullable String resultNumber) {

        private static Result of(ItemCase item) {
            var decision = item.decision();
            var issued = decision == null || decision.results().isEmpty()
                    ? null
                    : decision.results().getFirst();
            return new Result(
                    item.id(),
                    item.number().value(),
                    item.status(),
                    issued == null ? null : issued.name(),
                    issued == null ? null : issued.number());
        }
    }
}
