package io.onetrip.approval.tasks.adapter.rest;

import io.onetrip.approval.tasks.application.DecideTasks;
import io.onetrip.approval.tasks.application.EachForItself;
import io.onetrip.chassis.problem.InvalidRequests;
import io.onetrip.chassis.problem.RequestJson;
import jakarta.validation.Validator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
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
    private final EachForItself eachForItself;

    BatchRows(RequestJson json, Validator validator, EachForItself eachForItself) {
        this.json = json.mapper();
        this.validator = validator;
        this.eachForItself = eachForItself;
    }

    /** What became of one row. */
    sealed interface Reading<T> {
        /** Ready to be done. */
        record Readable<T>(T row) implements Reading<T> {}

        /** @param taskId as far as the row names one */
        record Unreadable<T>(@Nullable String taskId, ProblemDetail problem) implements Reading<T> {}
    }

    /**
     * One answer per row, in their order: those that can be read are done, the others say what is wrong with them.
     *
     * @param act does the readable rows and answers each, in their order
     */
    public <T> BatchAnswers answer(
            List<JsonNode> rows, Class<T> type, Function<List<T>, List<DecideTasks.Answer>> act) {
        var readings = rows.stream().map(row -> read(row, type)).toList();
        return BatchAnswers.of(readings, act.apply(readable(readings)));
    }

    /** The same of rows that are done one by one; what is refused of one is undone with it. */
    public <T> BatchAnswers each(List<JsonNode> rows, Class<T> type, Function<T, String> taskId, Consumer<T> act) {
        return answer(rows, type, ready -> eachForItself.each(ready, taskId, act));
    }

    private <T> Reading<T> read(JsonNode row, Class<T> type) {
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

    private static <T> List<T> readable(List<Reading<T>> readings) {
        return readings.stream()
                .mapMulti((Reading<T> reading, Consumer<T> rows) -> {
                    if (reading instanceof Reading.Readable<T>(var row)) rows.accept(row);
                })
                .toList();
    }
}
