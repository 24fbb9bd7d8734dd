package io.onetrip.approval.opinions;

import io.onetrip.approval.tasks.domain.ApprovalRefused;
import io.onetrip.approval.tasks.domain.Reason;

/** Why something is not done with an opinion. */
final class OpinionRefusals {
    private OpinionRefusals() {}

    static ApprovalRefused addressee() {
        return new ApprovalRefused(
                Reason.OPINION_ADDRESSEE_INVALID,
                "请选择一个其他部门, 或者写明一位专家 (Ask one other department of the catalogue, or name one expert)");
    }

    static ApprovalRefused due() {
        return new ApprovalRefused(
                Reason.OPINION_DUE_INVALID, "答复期限应在今天至一年内 (Give a last day from today on within a year)");
    }

    static ApprovalRefused unknown() {
        return new ApprovalRefused(
                Reason.OPINION_NOT_FOUND, "没有这次征求意见, 请刷新 (No such request for an opinion; read the list again)");
    }

    static ApprovalRefused over() {
        return new ApprovalRefused(
                Reason.OPINION_OVER, "该意见已答复、撤回或不再需要 (It is given, withdrawn, or needed no more; read it)");
    }

    static ApprovalRefused notAsked() {
        return new ApprovalRefused(
                Reason.OTHER_DEPARTMENT, "没有向您的部门征求这一意见 (Another department is asked; use your own list)");
    }
}
