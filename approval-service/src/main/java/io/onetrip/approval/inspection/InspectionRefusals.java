package io.onetrip.approval.inspection;

import io.onetrip.approval.tasks.domain.ApprovalRefused;
import io.onetrip.approval.tasks.domain.Reason;

/** Why something is not done with a site inspection. */
final class InspectionRefusals {
    private InspectionRefusals() {}

    static ApprovalRefused officers() {
        return new ApprovalRefused(
                Reason.INSPECTION_OFFICERS_INVALID,
                "现场勘验须由两名不同的工作人员进行 (An inspection is done by two different officers, 行政许可法 34; name another second one)");
    }

    static ApprovalRefused day() {
        return new ApprovalRefused(
                Reason.INSPECTION_DAY_INVALID,
                "计划日期应在今天至一年内, 勘验日期不能晚于今天 (Plan it from today on within a year; it was done today or before)");
    }

    static ApprovalRefused unknown() {
        return new ApprovalRefused(
                Reason.INSPECTION_NOT_FOUND, "没有这次现场勘验 (The task has no inspection of that number; read the task)");
    }

    static ApprovalRefused notYours() {
        return new ApprovalRefused(
                Reason.INSPECTION_NOT_YOURS,
                "只有指派的两名工作人员可以填写和签署 (Only the two officers named write and sign its record)");
    }

    static ApprovalRefused unwritten() {
        return new ApprovalRefused(
                Reason.INSPECTION_UNWRITTEN, "勘验笔录尚未填写 (Its record is not written yet; write it, then both sign)");
    }

    static ApprovalRefused signed() {
        return new ApprovalRefused(
                Reason.INSPECTION_SIGNED, "您已签署这份笔录 (You have signed this record; the other officer has yet to)");
    }

    static ApprovalRefused over() {
        return new ApprovalRefused(
                Reason.INSPECTION_OVER,
                "这次现场勘验已签署或取消 (The inspection is signed by both or cancelled; plan another one)");
    }

    static ApprovalRefused changed() {
        return new ApprovalRefused(
                Reason.INSPECTION_CHANGED, "现场勘验已有变化, 请重新查看 (It has changed since it was read; read it again)");
    }

    static ApprovalRefused open() {
        return new ApprovalRefused(
                Reason.INSPECTION_OPEN,
                "现场勘验尚未完成, 请先由两人签署笔录或取消 (A site inspection is open; both officers sign its record, or cancel it first)");
    }
}
