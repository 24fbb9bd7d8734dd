package io.onetrip.approval.inspection;

import io.onetrip.approval.inspection.SiteInspection.Attachment;
import io.onetrip.approval.tasks.domain.DepartmentTask;
import io.onetrip.approval.tasks.domain.Officer;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The record of an inspection is written by one of its officers and signed by both; or it is cancelled. */
@Service
class MoveInspection {
    private final InspectionDesk desk;
    private final Inspections inspections;

    MoveInspection(InspectionDesk desk, Inspections inspections) {
        this.desk = desk;
        this.inspections = inspections;
    }

    /** @param on when it was done */
    record Findings(LocalDate on, String text, boolean passed, List<Attachment> files) {}

    @Transactional
    public void report(String taskId, int number, Officer by, int seen, Findings findings) {
        var task = desk.lock(taskId);
        task.requireOpenIn(by);
        if (findings.on().isAfter(desk.today())) throw InspectionRefusals.day();
        move(task, number, one -> one.report(by, seen, findings, desk.now()));
    }

    @Transactional
    public void sign(String taskId, int number, Officer by, int seen) {
        var task = desk.lock(taskId);
        task.requireOpenIn(by);
        move(task, number, one -> one.sign(by, seen, desk.now()));
    }

    /** @param head whether the officer is the head of the department */
    @Transactional
    public void cancel(String taskId, int number, Officer by, boolean head, int seen, String reason) {
        var task = desk.lock(taskId);
        task.requireOpenTo(by, head);
        move(task, number, one -> one.cancel(by, seen, reason, desk.now()));
    }

    private void move(DepartmentTask task, int number, UnaryOperator<SiteInspection> how) {
        var found = inspections.find(task.item().id(), number).orElseThrow(InspectionRefusals::unknown);
        desk.keep(task, how.apply(found));
    }
}
