package io.onetrip.cases.output.domain;

import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.Reason;
import java.util.List;
import java.util.Map;

/** What the output window says when it refuses, and what to do instead. */
public final class PacketRefusals {
    private PacketRefusals() {}

    static CaseRefused held(Hold hold) {
        return new CaseRefused(
                Reason.PACKET_HELD,
                "出件已暂停: %s。解除暂停后再出件 (The packet is held: release it first)".formatted(hold.reason()),
                Map.of("reason", hold.reason()));
    }

    static CaseRefused alreadyHeld(Hold hold) {
        return new CaseRefused(
                Reason.PACKET_HELD,
                "出件已由 %s 暂停, 请刷新 (It is held already: reload)".formatted(hold.by()),
                Map.of("reason", hold.reason()));
    }

    static CaseRefused notHeld() {
        return new CaseRefused(Reason.PACKET_NOT_HELD, "出件没有暂停, 请刷新 (It is not held: reload)");
    }

    static CaseRefused notCollectable(List<String> items) {
        return new CaseRefused(
                Reason.RESULT_NOT_COLLECTABLE,
                "所选结果还没有办好或已经领走, 请刷新后重选 (Choose results that are granted and still here)",
                Map.of("items", items));
    }

    static CaseRefused revoked(List<String> items) {
        return new CaseRefused(
                Reason.RESULT_REVOKED,
                "所选结果已被发证部门撤销, 不能出件, 请留存并告知申请人 (Its department has revoked it: keep it here and tell the applicant)",
                Map.of("items", items));
    }

    /** Paper that does not hold any more is still in the slot. */
    public static CaseRefused revokedInCabinet() {
        return new CaseRefused(
                Reason.PACKET_IN_CABINET,
                "自助柜内有已撤销的结果, 请先取回再解除暂停 (A revoked result lies in the slot: take the packet back first)");
    }

    public static CaseRefused withCourier() {
        return new CaseRefused(
                Reason.PACKET_WITH_COURIER, "结果已交寄递, 请查看寄递单 (A courier is on the way: look at the order)");
    }

    public static CaseRefused notWithCourier() {
        return new CaseRefused(Reason.PACKET_NOT_WITH_COURIER, "没有寄递单, 请刷新 (No courier was ordered: reload)");
    }

    public static CaseRefused inCabinet() {
        return new CaseRefused(Reason.PACKET_IN_CABINET, "结果已放入自助柜, 取回后再办 (It lies in a cabinet: take it back first)");
    }

    public static CaseRefused notInCabinet() {
        return new CaseRefused(Reason.PACKET_NOT_IN_CABINET, "结果不在自助柜里, 请刷新 (It lies in no cabinet: reload)");
    }

    public static CaseRefused slotTaken() {
        return new CaseRefused(Reason.SLOT_TAKEN, "这个格口已有结果, 请换一个 (The slot is taken: choose another)");
    }

    public static CaseRefused codeMissing() {
        return new CaseRefused(
                Reason.PICKUP_CODE_MISSING,
                "须同时核对取件码和证件号末位 (Give the pickup code and the last characters of the number)");
    }

    public static CaseRefused collectorUnknown() {
        return new CaseRefused(
                Reason.COLLECTOR_NUMBER_MISSING,
                "单位领取须核对经办人: 请登记介绍信所载经办人的身份证号, 再核对其末四位"
                        + " (Write down the identity number of whom the organization's letter names, and its last four)");
    }

    public static CaseRefused nobodyForCabinet() {
        return new CaseRefused(
                Reason.COLLECTOR_UNKNOWN,
                "单位办件没有登记经办人身份证号, 不能放入自助柜, 请在窗口出件"
                        + " (No person's number is known of this organization's case: hand it out at the window)");
    }

    public static CaseRefused codeWrong() {
        return new CaseRefused(
                Reason.PICKUP_CODE_WRONG,
                "取件码或证件号末位不符, 请核对后重新输入 (The code or the characters do not fit: check them and type again)");
    }

    public static CaseRefused cabinetLocked() {
        return new CaseRefused(
                Reason.TOO_MANY_ATTEMPTS,
                "取件码输错次数过多, 本柜今日不再开启, 请到出件窗口领取 (Too many wrong codes: it opens no more today, collect at the output window)");
    }
}
