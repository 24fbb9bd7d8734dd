package io.onetrip.approval.tasks.adapter.rest;

import io.onetrip.approval.tasks.application.DecideTasks.Proposal;
import io.onetrip.chassis.problem.InvalidRequests;
import jakarta.validation.Validator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the rows of many decisions one by one, so that a wrong one refuses itself only. */
@Component
class DecisionRows {
    private final JsonMapper json;
    private final Validator validator;

    DecisionRows(JsonMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** What became of one row. */
    sealed interface Reading {
        /** Ready to be decided. */
        record Readable(Proposal proposal) implements Reading {}

        /** @param taskId as far as the row names one */
        record Unreadable(@Nullable String taskId, ProblemDetail problem) implements Reading {}
    }

    Reading read(JsonNode row) {
        if (!row.isObject()) return new Reading.Unreadable(null, InvalidRequests.fault("", "must be an object"));
        var taskId = row.path("taskId").asString(null);
        try {
            var decision = json.treeToValue(row, DecisionRow.class);
            var violations = validator.validate(decision);
            return violations.isEmpty()
                    ? new Reading.Readable(decision.proposal())
                    : new Reading.Unreadable(taskId, InvalidRequests.violating(violations));
        } catch (JacksonException unreadable) {
            return new Reading.Unreadable(taskId, InvalidRequests.unreadable(unreadable));
        }
    }
}
