package io.onetrip.approval.tasks.adapter.rest;

import io.onetrip.chassis.problem.InvalidRequests;
import jakarta.validation.Validator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the rows of many commands one by one, so that a wrong one refuses itself only. */
@Component
public class BatchRows {
    public static final int MOST = 1000;
    private final JsonMapper json;
    private final Validator validator;

    BatchRows(JsonMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** What became of one row. */
    public sealed interface Reading<T> {
        /** Ready to be done. */
        record Readable<T>(T row) implements Reading<T> {}

        /** @param taskId as far as the row names one */
        record Unreadable<T>(@Nullable String taskId, ProblemDetail problem) implements Reading<T> {}
    }

    public <T> Reading<T> read(JsonNode row, Class<T> type) {
        if (!row.isObject()) return new Reading.Unreadable<>(null, InvalidRequests.fault("", "must be an object"));
        var taskId = row.path("taskId").asString(null);
        try {
            var command = json.treeToValue(row, type);
            var violations = validator.validate(command);
            return violations.isEmpty()
                    ? new Reading.Readable<>(command)
                    : new Reading.Unreadable<>(taskId, InvalidRequests.violating(violations));
        } catch (JacksonException unreadable) {
            return new Reading.Unreadable<>(taskId, InvalidRequests.unreadable(unreadable));
        }
    }

    /** The rows that can be done, in their order. */
    public static <T> List<T> readable(List<Reading<T>> readings) {
        return readings.stream()
                .mapMulti((Reading<T> reading, Consumer<T> rows) -> {
                    if (reading instanceof Reading.Readable<T>(var row)) rows.accept(row);
                })
                .toList();
    }
}
