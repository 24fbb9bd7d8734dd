package io.onetrip.approval.filing.adapter.rest;

import io.onetrip.approval.filing.domain.ListedFiling;
import io.onetrip.approval.tasks.domain.TaskCursor;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next cursor of the next page, absent on the last */
record FilingPage(List<Line> content, @Nullable String next) {
    /** @param due of the review; before it, of the task */
    record Line(
            String taskId,
            String caseNumber,
            String itemName,
            String department,
            String departmentName,
            String applicantName,
            String bundleName,
            LocalDate due,
            RefusalResponse refusal) {
        static Line of(ListedFiling listed, LocalDate today) {
            var task = listed.filing().proposal().task();
            return new Line(
                    task.id(),
                    task.caseNumber(),
                    task.itemName(),
                    task.department(),
                    listed.departmentName(),
                    listed.applicantName(),
                    listed.bundleName(),
                    listed.due(),
                    RefusalResponse.of(listed.filing(), today));
        }
    }

    static FilingPage of(List<ListedFiling> rows, int limit, LocalDate today) {
        var shown = rows.subList(0, Math.min(limit, rows.size()));
        var last = rows.size() > limit ? shown.getLast() : null;
        return new FilingPage(
                shown.stream().map(row -> Line.of(row, today)).toList(),
                last == null ? null : new TaskCursor(last.due(), last.filing().id()).write());
    }
}
