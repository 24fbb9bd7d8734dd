package io.onetrip.approval.clock.application;

import io.onetrip.approval.clock.domain.ClockEvents;
import io.onetrip.approval.clock.domain.TaskClocks;
import io.onetrip.approval.clock.domain.TaskExtension;
import io.onetrip.approval.clock.domain.TaskExtension.Authority;
import io.onetrip.approval.tasks.application.RecountTasks;
import io.onetrip.approval.tasks.domain.ApprovalRefused;
import io.onetrip.approval.tasks.domain.ItemTask;
import io.onetrip.approval.tasks.domain.Officer;
import io.onetrip.approval.tasks.domain.Reason;
import io.onetrip.approval.tasks.domain.TaskChange;
import io.onetrip.approval.tasks.domain.TaskRules;
import io.onetrip.workingdays.LimitUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Extends the limit of a task once, before the law's own has run out: ten working days by the head of its organ, or what a special
 * law says of the item; joint handling fifteen by the people's government of the same level, which moves what was promised
 * for the case for all its tasks (行政许可法 42).
 */
@Service
public class ExtendLimit {
    private static final int BY_ORGAN = 10;
    private static final int BY_GOVERNMENT = 15;
    private final ClockDesk desk;
    private final TaskClocks clocks;
    private final RecountTasks counted;
    private final ClockEvents events;

    ExtendLimit(ClockDesk desk, TaskClocks clocks, RecountTasks counted, ClockEvents events) {
        this.desk = desk;
        this.clocks = clocks;
        this.counted = counted;
        this.events = events;
    }

    /** What the head of the organ may add. */
    static TaskRules.Extension byOrgan(TaskRules rules) {
        return Objects.requireNonNullElse(
                rules.extension(), new TaskRules.Extension(BY_ORGAN, LimitUnit.WORKING_DAY, null));
    }

    static int byGovernment(TaskRules.Joint joint) {
        return Objects.requireNonNullElse(joint.extensionDays(), BY_GOVERNMENT);
    }

    @Transactional
    public void byOrgan(String taskId, Officer head, String reason) {
        var locked = desk.lock(taskId);
        locked.task().requireOpenIn(head);
        var added = byOrgan(locked.item().rules());
        extend(locked, false, added.days(), added.unit(), reason, head, null);
    }

    /** @param supervisor who has the government's approval before them */
    @Transactional
    public void byGovernment(String taskId, Officer supervisor, String reason, Authority authority) {
        var locked = desk.lock(taskId);
        locked.task().requireOpen();
        var joint = locked.item().rules().joint();
        if (joint == null)
            throw new ApprovalRefused(
                    Reason.NOT_JOINT,
                    "该事项不属于联合办理, 由本部门首席代表延长 (Not handled jointly; the head of its own organ may extend it)");
        if (authority.signedOn().isAfter(desk.today()))
            throw new ApprovalRefused(
                    Reason.AUTHORITY_INVALID, "批准日期不能晚于今天 (The approval is dated after today; correct the date)");
        if (clocks.jointlyExtended(locked.item().task().caseNumber()))
            throw new ApprovalRefused(
                    Reason.LIMIT_EXTENDED, "联合办理期限只能延长一次 (The joint limit of this case was extended already)");
        extend(locked, true, byGovernment(joint), joint.unit(), reason, supervisor, authority);
    }

    private void extend(
            LockedTask locked,
            boolean joint,
            int days,
            LimitUnit unit,
            String reason,
            Officer by,
            @Nullable Authority authority) {
        locked.clock().requireExtensible(counted.statute(locked.item()), desk.today());
        var extension = new TaskExtension(joint, days, unit, reason, desk.now(), desk.today(), by, authority);
        clocks.add(locked.id(), extension);
        if (joint) recountOthers(locked.item().task());
        desk.changed(locked, TaskChange.Kind.EXTENDED);
        events.extended(locked.item(), extension);
    }

    /** Their departments' systems hear of it too: what they were told was due then is due later. */
    private void recountOthers(ItemTask extended) {
        var moved = counted.recountCase(extended.caseNumber());
        desk.tell(
                moved.stream().filter(task -> !task.id().equals(extended.id())).toList(), TaskChange.Kind.EXTENDED);
    }
}
