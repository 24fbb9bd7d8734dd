package io.onetrip.cases.handling.adapter.messaging;

import io.onetrip.cases.handling.domain.ItemStatus;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code case.output-ready.v1} */
record OutputReadyMessage(String caseNumber, String outputNumber, Instant readyAt, List<Result> results) {
    record Result(
            String itemId,
            String itemCaseNumber,
            ItemStatus outcome,
            @Nullable String resultName,
            @Nullable String resultNumber) {}
}
