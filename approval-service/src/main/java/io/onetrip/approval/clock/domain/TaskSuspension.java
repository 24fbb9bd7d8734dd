package io.onetrip.approval.clock.domain;

import io.onetrip.approval.tasks.domain.Officer;
import io.onetrip.workingdays.Suspension;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A special procedure of a task, from the day it was opened to the day it was closed.
 *
 * @param number among those of the task, from 1
 * @param notice what the applicant is told in writing (行政许可法 45)
 * @param expectedEnd as told to the applicant
 */
public record TaskSuspension(
        int number,
        SuspensionKind kind,
        String name,
        String reason,
        String notice,
        Instant openedAt,
        LocalDate openedOn,
        Officer openedBy,
        LocalDate expectedEnd,
        @Nullable Closing closing) {

    public record Closing(Instant at, LocalDate on, Officer by, String result) {}

    public boolean isOpen() {
        return closing == null;
    }

    public TaskSuspension close(Closing end) {
        return new TaskSuspension(number, kind, name, reason, notice, openedAt, openedOn, openedBy, expectedEnd, end);
    }

    public Suspension counted(LocalDate today) {
        return Suspension.until(openedOn, expectedEnd, closing == null ? null : closing.on(), today);
    }
}
