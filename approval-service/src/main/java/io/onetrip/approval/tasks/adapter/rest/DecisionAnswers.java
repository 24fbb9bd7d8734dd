package io.onetrip.approval.tasks.adapter.rest;

import io.onetrip.approval.tasks.adapter.rest.DecisionRows.Reading;
import io.onetrip.approval.tasks.application.DecideTasks;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;

/** One answer per row, in their order. */
record DecisionAnswers(List<Row> results) {
    enum RowOutcome {
        DONE,
        REJECTED
    }

    /**
     * @param taskId absent when the row named none
     * @param problem absent when done
     */
    record Row(
            @Nullable String taskId,
            RowOutcome outcome,
            @Nullable ProblemDetail problem) {}

    /** @param decided answers of the readable rows, in their order */
    static DecisionAnswers of(List<Reading> rows, List<DecideTasks.Answer> decided) {
        var next = decided.iterator();
        return new DecisionAnswers(rows.stream()
                .map(row -> switch (row) {
                    case Reading.Readable _ -> row(next.next());
                    case Reading.Unreadable(var taskId, var problem) -> new Row(taskId, RowOutcome.REJECTED, problem);
                })
                .toList());
    }

    private static Row row(DecideTasks.Answer answer) {
        var refused = answer.refused();
        return refused == null
                ? new Row(answer.taskId(), RowOutcome.DONE, null)
                : new Row(answer.taskId(), RowOutcome.REJECTED, ApprovalProblems.problem(refused));
    }
}
