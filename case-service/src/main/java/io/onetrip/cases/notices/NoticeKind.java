package io.onetrip.cases.notices;

import io.onetrip.cases.handling.domain.CaseEvent;
import io.onetrip.cases.handling.domain.ClosedReason;
import java.util.Optional;

/** What an applicant is told, in one sentence after the name and number of the case. */
enum NoticeKind {
    RECEIVED("已收件, 将在法定期限内答复是否受理"),
    CORRECTION_REQUESTED("需要补正, 请查看补正告知书"),
    ACCEPTED("已受理"),
    NOT_ACCEPTED("不予受理, 请查看决定书"),
    DEFERRED_DUE("您承诺补交的材料即将到期, 请尽快用手机打开下面的链接补交, 或到收件窗口补交"),
    ITEM_CORRECTION_NEEDED("有部门请您补正, 请用手机打开下面的链接补交, 或到收件窗口补交"),
    ITEM_ACCEPTED("有部门受理了由其受理的事项, 请查看受理通知书"),
    ITEM_NOT_ACCEPTED("有事项不予受理, 其余事项继续办理, 请查看不予受理决定书"),
    ITEM_REFUSED("未获准许, 理由、依据和救济途径请查看决定书"),
    MATERIAL_LAPSED("您承诺补交的材料逾期未交, 需要该材料的事项已终止"),
    RESULT_REVOKED("有一项结果已被发证部门撤销, 请向窗口了解如何继续办理"),
    ITEM_ENDED("有事项所需的前序结果已被撤销, 该事项已终止, 其余事项继续办理"),
    WITHDRAWN("已按您的申请撤回"),
    CLOCK_SUSPENDED("有事项因特别程序停止计时"),
    CLOCK_RESUMED("停止计时的事项已恢复计时"),
    LIMIT_EXTENDED("有事项经批准延长期限"),
    INSPECTION_PLANNED("有事项将现场勘验"),
    INSPECTION_CANCELLED("原定的现场勘验已取消"),
    COMMITMENT_FULFILLED("的承诺经核查已履行"),
    COMMITMENT_TO_BE_RECTIFIED("的承诺经核查与实际不符, 请限期整改"),
    COMMITMENT_REVOKED("的承诺经核查未履行, 据此作出的决定已撤销"),
    OUTPUT_READY("已办结, 请来领取结果"),
    COMPLETED("结果已交付, 请为本次服务评价");

    private final String sentence;

    NoticeKind(String sentence) {
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }

    /** Empty for what concerns the departments only. */
    static Optional<NoticeKind> of(CaseEvent event) {
        return switch (event) {
            case CaseEvent.Received _ -> Optional.of(RECEIVED);
            case CaseEvent.CorrectionRequested _ -> Optional.of(CORRECTION_REQUESTED);
            case CaseEvent.Accepted _ -> Optional.of(ACCEPTED);
            case CaseEvent.AcceptanceRefused _ -> Optional.of(NOT_ACCEPTED);
            case CaseEvent.DeferredDue _ -> Optional.of(DEFERRED_DUE);
            case CaseEvent.ItemCorrectionNeeded _ -> Optional.of(ITEM_CORRECTION_NEEDED);
            case CaseEvent.ItemAccepted _ -> Optional.of(ITEM_ACCEPTED);
            case CaseEvent.ItemNotAccepted _ -> Optional.of(ITEM_NOT_ACCEPTED);
            case CaseEvent.ItemRefused _ -> Optional.of(ITEM_REFUSED);
            case CaseEvent.ItemClosed(var item)
            when item.closedReason() == ClosedReason.MATERIAL_LAPSED -> Optional.of(MATERIAL_LAPSED);
            case CaseEvent.ItemClosed(var item)
            when item.closedReason() == ClosedReason.PREDECESSOR_REVOKED -> Optional.of(ITEM_ENDED);
            case CaseEvent.ResultRevoked _ -> Optional.of(RESULT_REVOKED);
            case CaseEvent.Withdrawn _ -> Optional.of(WITHDRAWN);
            case CaseEvent.OutputReady _ -> Optional.of(OUTPUT_READY);
            case CaseEvent.Completed _ -> Optional.of(COMPLETED);
            case CaseEvent.PassedOnToRegion _,
                    CaseEvent.RegionNumbered _,
                    CaseEvent.HandedOver _,
                    CaseEvent.Replanned _,
                    CaseEvent.Corrected _,
                    CaseEvent.ItemCorrected _,
                    CaseEvent.CorrectionOverridden _,
                    CaseEvent.DeferredHandedIn _,
                    CaseEvent.CommitmentMade _,
                    CaseEvent.CommitmentWithdrawn _,
                    CaseEvent.ItemDispatched _,
                    CaseEvent.ItemClosed _,
                    CaseEvent.Delivered _ -> Optional.empty();
        };
    }
}
