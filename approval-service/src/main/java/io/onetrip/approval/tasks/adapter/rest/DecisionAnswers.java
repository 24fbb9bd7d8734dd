package io.onetrip.approval.tasks.adapter.rest;

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

    /** @param problem absent when done */
    record Row(String taskId, RowOutcome outcome, @Nullable ProblemDetail problem) {}

    static DecisionAnswers of(List<DecideTasks.Answer> answers) {
        return new DecisionAnswers(answers.stream().map(DecisionAnswers::row).toList());
    }

    private static Row row(DecideTasks.Answer answer) {
        var refused = answer.refused();
        return refused == null
                ? new Row(answer.taskId(), RowOutcome.DONE, null)
                : new Row(answer.taskId(), RowOutcome.REJECTED, ApprovalProblems.problem(refused));
    }
}
