package io.onetrip.approval.tasks.adapter.rest;

import io.onetrip.approval.tasks.adapter.rest.BatchRows.Reading;
import io.onetrip.approval.tasks.application.DecideTasks;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;

/** One answer per row, in their order. */
public record BatchAnswers(List<Row> results) {
    public enum RowOutcome {
        DONE,
        /** A refusal, which is not decided before its review (否定报备). */
        PROPOSED,
        REJECTED
    }

    /**
     * @param taskId absent when the row named none
     * @param problem absent when done or proposed
     */
    public record Row(
            @Nullable String taskId,
            RowOutcome outcome,
            @Nullable ProblemDetail problem) {}

    /** @param done answers of the readable rows, in their order */
    static <T> BatchAnswers of(List<Reading<T>> rows, List<DecideTasks.Answer> done) {
        var next = done.iterator();
        return new BatchAnswers(rows.stream()
                .map(row -> switch (row) {
                    case Reading.Readable<T> _ -> row(next.next());
                    case Reading.Unreadable<T>(var taskId, var problem) ->
                        new Row(taskId, RowOutcome.REJECTED, problem);
                })
                .toList());
    }

    private static Row row(DecideTasks.Answer answer) {
        var refused = answer.refused();
        return refused == null
                ? new Row(answer.taskId(), answer.proposed() ? RowOutcome.PROPOSED : RowOutcome.DONE, null)
                : new Row(answer.taskId(), RowOutcome.REJECTED, ApprovalProblems.problem(refused));
    }
}
