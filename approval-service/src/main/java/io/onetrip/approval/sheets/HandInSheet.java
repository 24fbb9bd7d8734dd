package io.onetrip.approval.sheets;

import io.onetrip.approval.tasks.application.DecideManyTasks;
import io.onetrip.approval.tasks.application.DecideTasks.Answer;
import io.onetrip.approval.tasks.application.DecideTasks.Proposal;
import io.onetrip.approval.tasks.domain.ApprovalRefused;
import io.onetrip.approval.tasks.domain.Officer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides what a workbook says, all rows in one transaction, a wrong one at nobody else's cost. */
@Service
class HandInSheet {
    private final DecideManyTasks decideTasks;
    private final DecisionSheets sheets;
    private final Clock clock;

    HandInSheet(DecideManyTasks decideTasks, DecisionSheets sheets, Clock clock) {
        this.decideTasks = decideTasks;
        this.sheets = sheets;
        this.clock = clock;
    }

    @Transactional
    long handIn(List<FilledRow> rows, Officer officer) {
        var proposals = rows.stream()
                .filter(row -> !row.isEmpty())
                .map(row -> new Proposal(row.taskId(), row::verdict))
                .toList();
        var answers = decideTasks.decide(proposals, officer).iterator();
        var results = new ArrayList<RowResult>();
        for (var row : rows) results.add(result(row, row.isEmpty() ? null : answers.next()));
        return sheets.add(officer.department(), officer.name(), clock.instant(), results);
    }

    private static RowResult result(FilledRow row, @Nullable Answer answer) {
        if (answer == null) return new RowResult(row.number(), row.taskId(), RowResult.State.SKIPPED, null, null);
        var refused = answer.refused();
        return refused == null
                ? new RowResult(
                        row.number(),
                        row.taskId(),
                        answer.proposed() ? RowResult.State.PROPOSED : RowResult.State.DONE,
                        null,
                        null)
                : new RowResult(
                        row.number(), row.taskId(), RowResult.State.REJECTED, slug(refused), refused.getMessage());
    }

    private static String slug(ApprovalRefused refused) {
        return refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
