package io.onetrip.approval.clock.application;

import io.onetrip.approval.clock.domain.ClockEvents;
import io.onetrip.approval.clock.domain.SuspensionKind;
import io.onetrip.approval.clock.domain.SuspensionRules;
import io.onetrip.approval.clock.domain.TaskClock;
import io.onetrip.approval.clock.domain.TaskClocks;
import io.onetrip.approval.filing.application.RunningReviews;
import io.onetrip.approval.tasks.domain.Officer;
import io.onetrip.approval.tasks.domain.TaskChange;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stops the clock of one task for a special procedure, with a notice to the applicant (行政许可法 45). */
@Service
public class SuspendClock {
    private final ClockDesk desk;
    private final RunningReviews reviews;
    private final SuspensionRules rules;
    private final TaskClocks clocks;
    private final ClockEvents events;

    SuspendClock(ClockDesk desk, RunningReviews reviews, SuspensionRules rules, TaskClocks clocks, ClockEvents events) {
        this.desk = desk;
        this.reviews = reviews;
        this.rules = rules;
        this.clocks = clocks;
        this.events = events;
    }

    /** @param name of a kind beside the closed list; of the others the law's own holds */
    public record Request(SuspensionKind kind, String name, String reason, String notice, LocalDate expectedEnd) {}

    /**
     * Not while a refusal is reviewed: the statutory clock goes on then (否定报备).
     *
     * @param head whether the officer is the head of the department, who may act on what others have claimed
     */
    @Transactional
    public void suspend(String taskId, Officer officer, boolean head, Request request) {
        var locked = desk.lockFor(taskId, officer, head);
        reviews.requireNone(taskId);
        var kind = rules.require(locked.item().rules(), request.kind(), request.name());
        var notice = new TaskClock.Notice(kind, request.reason(), request.notice(), request.expectedEnd());
        var suspension = locked.clock().suspend(notice, officer, desk.now(), desk.today());
        clocks.add(taskId, suspension);
        desk.changed(locked, TaskChange.Kind.SUSPENDED);
        events.suspended(locked.item(), suspension);
    }
}
