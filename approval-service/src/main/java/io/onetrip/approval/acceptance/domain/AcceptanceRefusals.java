package io.onetrip.approval.acceptance.domain;

import io.onetrip.approval.tasks.domain.ApprovalRefused;
import io.onetrip.approval.tasks.domain.Reason;
import java.util.List;

/** What is said when a step of acceptance cannot be taken, and what to do instead. */
public final class AcceptanceRefusals {
    private AcceptanceRefusals() {}

    public static ApprovalRefused pending() {
        return new ApprovalRefused(
                Reason.ACCEPTANCE_PENDING,
                "该事项须由部门先受理, 再作决定 (The department accepts this item first: accept it, then decide)");
    }

    static ApprovalRefused entrusted() {
        return new ApprovalRefused(
                Reason.ACCEPTANCE_ENTRUSTED,
                "该事项已委托综合窗口受理, 无需再受理 (The window has accepted this item for you: examine and decide it)");
    }

    static ApprovalRefused accepted() {
        return new ApprovalRefused(
                Reason.ITEM_ACCEPTED, "该事项已受理, 请刷新 (The item is accepted: read the task again, then decide it)");
    }

    static ApprovalRefused notAccepted() {
        return new ApprovalRefused(
                Reason.TASK_CLOSED, "该事项已作出不予受理决定 (The item was not accepted: nothing is left to do with it)");
    }

    static ApprovalRefused deemed() {
        return new ApprovalRefused(
                Reason.ITEM_DEEMED_ACCEPTED,
                "收件后法定期限内未告知, 已自收件之日起视为受理 (Nobody answered in the time that the law gives, so it is accepted: read the task again)");
    }

    static ApprovalRefused alreadyRequested() {
        return new ApprovalRefused(
                Reason.CORRECTION_ALREADY_REQUESTED,
                "受理前只能一次性告知补正, 不得再次要求 (Its one correction notice has been given: accept it or do not accept it)");
    }

    static ApprovalRefused correctionAwaited() {
        return new ApprovalRefused(
                Reason.CORRECTION_AWAITED,
                "已告知的补正内容尚未交来, 请等待 (What was asked has not been handed in yet: wait for it)");
    }

    static ApprovalRefused nothingToOverride() {
        return new ApprovalRefused(
                Reason.CORRECTION_NOT_OVERRIDABLE,
                "只有告知过补正、已补正而尚未受理的事项才能批准再次告知 (Only a corrected item that is not accepted yet can get another notice)");
    }

    static ApprovalRefused unknown(List<String> ids) {
        return new ApprovalRefused(
                Reason.CORRECTION_SUBJECT_UNKNOWN,
                "任务中没有这些字段或材料: %s (The task has no such field or material: use the ids it shows)".formatted(ids));
    }
}
