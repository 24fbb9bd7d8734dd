package io.onetrip.cases.handling.domain;

import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What a case says when it refuses a step, and what to do instead. */
final class Refusals {
    private Refusals() {}

    static CaseRefused nothingToDo() {
        return new CaseRefused(
                Reason.NOTHING_TO_DO, "按所选情形没有需要办理的事项, 请核对情形答案 (By these answers nothing needs doing: check them)");
    }

    static CaseRefused otherHall() {
        return new CaseRefused(Reason.OTHER_HALL, "该办件由其他大厅受理, 请联系受理大厅 (The case belongs to another hall: ask there)");
    }

    static CaseRefused notReceived(CaseStatus status) {
        return new CaseRefused(
                Reason.CASE_NOT_RECEIVED,
                "本办件状态已变为“%s”, 请刷新后再操作 (Reload the case: it is no longer open)".formatted(status.zh()));
    }

    static CaseRefused deemedAccepted() {
        return new CaseRefused(
                Reason.CASE_DEEMED_ACCEPTED,
                "收件后法定期限内未作答复, 已自收件之日起视为受理, 请刷新 (Nobody answered in the time that the law gives, so it is accepted: reload)");
    }

    static CaseRefused missing(List<String> missing) {
        return new CaseRefused(
                Reason.MATERIAL_MISSING,
                "还缺 %d 份材料, 收齐后再受理 (Take in the missing materials first)".formatted(missing.size()),
                Map.of("missing", missing));
    }

    static CaseRefused stampNotTrusted(Stamp stamp, List<String> trusted) {
        return new CaseRefused(
                Reason.STAMP_INVALID,
                "没有事项认可“%s”在这份材料上的印章, 请去掉或改为认可的单位 (No item trusts this authority's stamp here: leave it out, or name one that is trusted)"
                        .formatted(stamp.authority()),
                Map.of("trusted", trusted));
    }

    static CaseRefused notDeferrable(List<String> materials) {
        return new CaseRefused(
                Reason.MATERIAL_NOT_DEFERRABLE,
                "有 %d 份材料不能容缺, 请收齐, 或一次性告知补正 (These materials cannot follow later: take them in or request corrections)"
                        .formatted(materials.size()),
                Map.of("materials", materials));
    }

    static CaseRefused deferredTooLong(Deferral promised, LocalDate latest) {
        return new CaseRefused(
                Reason.DEFERRAL_DAY_INVALID,
                "容缺材料应在今天至 %s 之间补交, 请另选日期 (Choose a day from today to %s)".formatted(latest, latest),
                Map.of("materials", List.of(promised.materialId()), "latest", latest.toString()));
    }

    static CaseRefused promiseBroken() {
        return new CaseRefused(
                Reason.PROMISE_BROKEN,
                "申请人有未修复的失信承诺记录, 不适用容缺受理和告知承诺, 请收齐材料 (A promise was broken and not repaired: take all materials in)");
    }

    static CaseRefused notReplaceable(List<String> materials) {
        return new CaseRefused(
                Reason.MATERIAL_NOT_REPLACEABLE,
                "有 %d 份材料不能以告知承诺代替, 请收取材料 (A commitment cannot take the place of these: take them in)"
                        .formatted(materials.size()),
                Map.of("materials", materials));
    }

    static CaseRefused notCommitted(String material) {
        return new CaseRefused(
                Reason.COMMITMENT_NOT_MADE,
                "该材料没有承诺, 请刷新 (Nothing was committed in place of this material: reload)",
                Map.of("materials", List.of(material)));
    }

    static CaseRefused commitmentDecided() {
        return new CaseRefused(
                Reason.COMMITMENT_DECIDED,
                "需要该材料的事项已作出决定, 承诺不能撤回 (An item that needs it is decided: the commitment stands)");
    }

    static CaseRefused notAwaited(List<String> materials) {
        return new CaseRefused(
                Reason.MATERIAL_NOT_AWAITED,
                "以下材料不在待补交之列, 请刷新 (These materials are not awaited: reload)",
                Map.of("materials", materials));
    }

    static CaseRefused formIncomplete(List<String> fields) {
        return new CaseRefused(
                Reason.FORM_INCOMPLETE,
                "表单还有 %d 处必填内容没有填写, 补全后再受理 (Fill in the required fields first)".formatted(fields.size()),
                Map.of("fields", fields));
    }

    static CaseRefused formInvalid(List<FormFault> faults) {
        return new CaseRefused(
                Reason.FORM_INVALID,
                "表单有 %d 处填写不符, 请按提示修改 (Change the fields named in errors)".formatted(faults.size()),
                Map.of("errors", faults));
    }

    static CaseRefused papersTooLarge() {
        return new CaseRefused(
                Reason.PAPERS_TOO_LARGE,
                "表单文字或文件太多, 请把长文字写成材料上传, 或合并文件 (Hand long texts in as materials, or join files into fewer)");
    }

    static CaseRefused notInPlan(List<String> materials) {
        return new CaseRefused(
                Reason.MATERIAL_UNKNOWN,
                "以下材料不在本次办理清单内, 请移除: %s (Remove the materials that the plan does not ask for)".formatted(materials),
                Map.of("materials", materials));
    }

    static CaseRefused materialsTwice(List<String> materials) {
        return new CaseRefused(
                Reason.MATERIAL_TWICE,
                "以下材料登记了不止一次, 请合并为一条: %s (Name each material once, with all of its files)".formatted(materials),
                Map.of("materials", materials));
    }

    static CaseRefused fieldsUnknown(List<String> fields) {
        return new CaseRefused(
                Reason.FIELD_UNKNOWN,
                "以下字段不在本次办理的表单内, 请按表单选择: %s (Choose from the fields of the form)".formatted(fields),
                Map.of("fields", fields));
    }

    static CaseRefused shared(List<String> materials) {
        return new CaseRefused(
                Reason.MATERIAL_SHARED,
                "以下材料由数据共享取得, 不得要求申请人提交: %s (A register has these: take them off the notice)".formatted(materials),
                Map.of("materials", materials));
    }

    static CaseRefused ended(CaseStatus status) {
        return new CaseRefused(
                Reason.CASE_ENDED,
                "本办件状态为“%s”, 已经结束, 无需移交 (It is at its end: nothing to hand over)".formatted(status.zh()));
    }

    static CaseRefused alreadyResponsible(Clerk clerk) {
        return new CaseRefused(
                Reason.ALREADY_RESPONSIBLE,
                "%s已经负责, 请选择另一人 (Already responsible: choose another)".formatted(clerk.name()));
    }

    static CaseRefused alreadyPassedOn() {
        return new CaseRefused(Reason.ALREADY_PASSED_ON, "本办件已转到业务属地大厅, 请刷新 (It was passed on already: reload)");
    }

    static CaseRefused notPassedOn() {
        return new CaseRefused(Reason.NOT_PASSED_ON, "本办件不是跨域通办件, 没有属地编号 (It was not taken in for another region)");
    }

    static CaseRefused notAcrossRegions(List<String> items) {
        return new CaseRefused(
                Reason.NOT_ACROSS_REGIONS,
                "有 %d 个事项没有开通在本地区跨域通办, 请到属地窗口办理 (These items are not taken in here for other regions)"
                        .formatted(items.size()),
                Map.of("items", items));
    }

    static CaseRefused answersFinal(CaseStatus status) {
        return new CaseRefused(
                Reason.ANSWERS_FINAL,
                "本办件状态为“%s”, 受理后情形答案不能更改, 请刷新 (Answers change until acceptance only: reload)".formatted(status.zh()));
    }

    static CaseRefused answersUnchanged() {
        return new CaseRefused(
                Reason.ANSWERS_UNCHANGED, "情形答案与原来相同, 请先更改答案 (The answers are those the case has: change one)");
    }

    static CaseRefused correctionAlreadyRequested() {
        return new CaseRefused(
                Reason.CORRECTION_ALREADY_REQUESTED,
                "本办件已一次性告知过补正内容, 不得再次要求补正 (Its one correction notice has been given: accept or refuse)");
    }

    static CaseRefused nothingToOverride() {
        return new CaseRefused(
                Reason.CORRECTION_NOT_OVERRIDABLE,
                "只有告知过补正、已补正而尚未受理的办件才能批准再次告知 (Only a corrected case that is not accepted yet can get another notice)");
    }

    static CaseRefused decided(CaseStatus status) {
        return new CaseRefused(
                Reason.CASE_DECIDED,
                "本办件状态为“%s”, 作出决定后不能撤回, 请刷新 (It is decided and cannot be withdrawn: reload)".formatted(status.zh()));
    }

    static CaseRefused correctionNotRequested() {
        return new CaseRefused(
                Reason.CORRECTION_NOT_REQUESTED, "本办件当前没有待补正内容, 请刷新 (No correction is awaited: reload the case)");
    }

    static CaseRefused entrustmentMissing() {
        return new CaseRefused(
                Reason.ENTRUSTMENT_MISSING,
                "代理人办理须有授权委托书, 请上传, 或核对纸质原件后勾选"
                        + " (An agent needs a letter of entrustment: upload it, or see it on paper and say so)");
    }

    static CaseRefused itemCorrectionNotAwaited() {
        return new CaseRefused(
                Reason.CORRECTION_NOT_REQUESTED,
                "该事项当前没有待补正内容, 或已作出决定, 请刷新 (Nothing is awaited for this item, or it is decided: reload the case)");
    }

    static CaseRefused itemNotStopped() {
        return new CaseRefused(
                Reason.ITEM_NOT_STOPPED, "该事项没有因前序结果被撤销而停办, 请刷新 (No revoked result stops this item: reload the case)");
    }

    static CaseRefused itemAwaitsEarlier() {
        return new CaseRefused(
                Reason.ITEM_AWAITS_EARLIER,
                "该事项还在等待其他前序事项, 等其办完再派送, 或终止该事项 (Other items before it are open: wait for them, or end it)");
    }

    static CaseRefused outputNotReady(CaseStatus status) {
        return new CaseRefused(
                Reason.OUTPUT_NOT_READY,
                "本办件状态为“%s”, 没有待领取的结果 (Nothing waits to be handed out: look at its progress)".formatted(status.zh()));
    }
}
