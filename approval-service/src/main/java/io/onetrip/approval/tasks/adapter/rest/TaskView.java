package io.onetrip.approval.tasks.adapter.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.onetrip.approval.tasks.domain.DecisionBasis;
import io.onetrip.approval.tasks.domain.Happening;
import io.onetrip.approval.tasks.domain.IssuedResult;
import io.onetrip.approval.tasks.domain.Outcome;
import io.onetrip.approval.tasks.domain.ResultKind;
import io.onetrip.approval.tasks.domain.RuleCheck;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A task with what is examined: form and materials of its own item only.
 *
 * @param wave place in the order inside the bundle, from 1
 * @param form the item's own fields, by id
 * @param formLabels words for those that the catalogue describes
 * @param missing names of papers and fields that the item needs and that are not there; absent where nothing is told to be
 * @param results what a grant brings about
 * @param decision absent until decided
 * @param history oldest first
 * @param atOnce of an item with a rule to be granted at once: what became of it when the task was opened, or when what it lacked came
 */
public record TaskView(
        @JsonUnwrapped TaskSummary summary,
        String hall,
        int wave,
        Instant receivedAt,
        Instant acceptedAt,
        JsonNode form,
        @Nullable JsonNode formLabels,
        JsonNode materials,
        @Nullable JsonNode missing,
        List<ResultKind> results,
        @Nullable DecisionResponse decision,
        List<Happening> history,
        @Nullable RuleCheck atOnce) {
    record DecisionResponse(
            Outcome outcome,
            String reason,
            String legalBasis,
            OfficerResponse decidedBy,
            Instant decidedAt,
            List<IssuedResult> results,
            List<String> conditions,
            @Nullable DecisionBasis basis) {}
}
