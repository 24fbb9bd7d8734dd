package io.onetrip.supervision.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.testkit.Contracts;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** Every event has a sentence, made of the sample its producer promises. */
class TimelineContractTest {
    private static final Map<String, String> SENTENCES = Map.ofEntries(
            Map.entry("case.received.v1", "窗口收件, 收件编号 S261123-0017D-T, 经办人 张敏。"),
            Map.entry("case.correction-requested.v1", "一次性告知补正 2 项: 租赁合同缺少出租人签章, 请补签后重新提交; 经营场所地址缺少门牌号。经办人 张敏。"),
            Map.entry(
                    "case.replanned.v1", "情形答案已更改, 重新生成办理方案: 事项增加 无, 减少 公共场所卫生许可(新办); 材料增加 经营场所平面图, 减少 住所使用证明。经办人 张敏。"),
            Map.entry("case.handed-over.v1", "首窗负责由张敏移交给陈静: 张敏休假。经办人 大厅主任。"),
            Map.entry("case.commitment-made.v1", "申请人以告知承诺代替材料: 住所使用证明, 承诺书 261123-0016X-1-P, 经办人 张敏。"),
            Map.entry("case.commitment-withdrawn.v1", "申请人撤回对“住所使用证明”的承诺, 改为提交材料。经办人 张敏。"),
            Map.entry("case.shared-data-arrived.v1", "共享数据已取得: 法定代表人(负责人)身份证明。"),
            Map.entry("approval.commitment-verified.v1", "公安局(审批员 示范)核查对“住所使用证明”的承诺: 与实际不符, 须于 2026-12-25 前整改。"),
            Map.entry("case.passed-on.v1", "跨域通办: 由 H_MAIN 转到属地大厅 H_NEXT(219982000000), 结果在收件窗口领取。经办人 张敏。"),
            Map.entry("case.region-numbered.v1", "属地编号为 LS-2026-004417。经办人 周岩。"),
            Map.entry("case.corrected.v1", "申请人已补正。"),
            Map.entry("case.correction-overridden.v1", "赵督批准再次告知补正: 补正材料与首次所交不是同一处经营场所。"),
            Map.entry("case.deferred-due.v1", "提醒申请人: 容缺材料“住所使用证明”须在 2026-11-23 前补交。"),
            Map.entry("case.deferred-handed-in.v1", "容缺材料“住所使用证明”已补交。"),
            Map.entry("case.withdrawn.v1", "申请人撤回申请: 经营计划调整, 暂不开业。经办人 张敏。"),
            Map.entry("case.acceptance-refused.v1", "不予受理: 申请事项依法不属于本市职权范围(行政许可法 第32条第1款第2项)。"),
            Map.entry("case.accepted.v1", "已受理, 共 4 个事项, 承诺时限 10 个工作日, 经办人 张敏。"),
            Map.entry("case.item-dispatched.v1", "第 3 批派发至公安局: 旅馆业特种行业许可证核发, 承诺时限 5 个工作日。"),
            Map.entry("case.item-closed.v1", "旅馆许可因前置事项消防检查未准予而终止。"),
            Map.entry("case.output-ready.v1", "全部事项已有结果(准予 2, 不予 1, 终止 1), 出件编号 C261124-00152-M, 待领取。"),
            Map.entry("case.partly-delivered.v1", "先行交付 营业执照(正、副本), 出件编号 C261124-00152-M, 经办人 李涛。"),
            Map.entry("case.delivered.v1", "结果已在窗口交付, 经办人 李涛。"),
            Map.entry("case.completed.v1", "办件已办结。"),
            Map.entry("case.item-corrected.v1", "旅馆许可的补正内容已收下, 转送公安局。"),
            Map.entry("approval.item-accepted.v1", "公安局(审批员 示范)受理旅馆许可。"),
            Map.entry("approval.correction-needed.v1", "公安局就旅馆许可一次性告知补正 2 项: 平面图未标明安全出口; 客房数与平面图不一致。"),
            Map.entry("approval.item-not-accepted.v1", "公安局不予受理旅馆许可: 该场所不属于本部门许可范围(行政许可法 第32条第1款第2项)。"),
            Map.entry("approval.task-claimed.v1", "公安局(审批员 示范)开始审查旅馆许可。"),
            Map.entry("approval.task-returned.v1", "公安局(审批员 示范)把旅馆许可退回任务池。"),
            Map.entry("approval.inspection-moved.v1", "公安局 2026-11-25 就旅馆许可现场勘验(审批员 示范、勘验员 示范), 结论: 通过。"),
            Map.entry("approval.opinion-moved.v1", "D_FIRE就旅馆许可答复公安局: 附条件同意。"),
            Map.entry("approval.item-decided.v1", "公安局(审批员 示范)准予旅馆许可。"),
            Map.entry("approval.licence-pushed.v1", "公安局(业务系统)推送证照内容: 特种行业许可证(旅馆业), 编号 TZHY-20261125-0003。"),
            Map.entry("approval.licence-issued.v1", "公安局签发电子证照: 特种行业许可证(旅馆业), 编号 TZHY-20261125-0003。"),
            Map.entry("approval.licence-revoked.v1", "公安局(首席代表 示范)撤销特种行业许可证(旅馆业), 编号 TZHY-20261125-0003: 以欺骗手段取得许可。"),
            Map.entry(
                    "approval.seal-used.v1",
                    "公安局用印: 行政审批专用章(1), 凭单 YZ-PSB-20261125-00001, 证照编号 TZHY-20261125-0003, 签办 审批员 示范, 首席代表 首席代表 示范。"),
            Map.entry("approval.clock-suspended.v1", "公安局(审批员 示范)因检验停止旅馆许可计时, 预计 2026-12-04 结束, 已书面告知申请人: 消防设施须经检验。"),
            Map.entry("approval.clock-resumed.v1", "公安局(审批员 示范)检验结束, 旅馆许可恢复计时: 检验合格。"),
            Map.entry("approval.limit-extended.v1", "本级人民政府(审批员 示范记录)批准旅馆许可延长 15 个工作日, 理由已告知申请人: 涉及多个部门, 情况复杂。"),
            Map.entry("approval.step-changed.v1", "公安局(审批员 示范)的旅馆许可进入决定环节。"),
            Map.entry("approval.refusal-moved.v1", "联审(郑岚)纠正公安局不予旅馆许可: 申请材料已能证明符合条件, 所述理由不成立。"),
            Map.entry("rating.occasion-opened.v1", "已向申请人发出评价邀请。"),
            Map.entry("rating.submitted.v1", "申请人评价: 不满意。"));

    private static final Map<String, String> NAMES =
            Map.of("D_PSB", "公安局", "I_HOTEL_PERMIT", "旅馆许可", "I_FIRE_CHECK", "消防检查");

    static Stream<Arguments> told() {
        return TellingListeners.TOLD.entrySet().stream().map(told -> Arguments.of(told.getKey(), told.getValue()));
    }

    @ParameterizedTest
    @MethodSource("told")
    void tellsTheSampleThatIsPublished(String type, Class<? extends Told> as) {
        var told = Contracts.sample(type, as);
        assertThat(told.caseNumber()).isEqualTo("261123-0016X-1");
        assertThat(told.at()).isNotNull();
        var sentence = told.sentence().named(NAMES);
        assertThat(sentence.zh()).isEqualTo(SENTENCES.get(type));
        assertThat(sentence.en()).isNotBlank().doesNotContain("{", "null");
    }

    @Test
    void tellsWhoHandedATaskOver() {
        var sample = (ObjectNode) Contracts.sample("approval.task-claimed.v1");
        sample.putObject("handedOverBy").put("id", "c3").put("name", "首席代表 示范").put("system", false);
        assertThat(Contracts.faults("approval.task-claimed.v1", sample)).isEmpty();
        var told = Contracts.JSON.treeToValue(sample, ApprovalStory.TaskClaimed.class);
        assertThat(told.sentence().named(NAMES).zh()).isEqualTo("公安局(首席代表 示范)把旅馆许可移交给审批员 示范。");
    }

    @Test
    void tellsWhatARuleHasGrantedAndThatNobodyExamined() {
        var claimed = (ObjectNode) Contracts.sample("approval.task-claimed.v1");
        assertThat(Contracts.JSON
                        .treeToValue(claimed, ApprovalStory.TaskClaimed.class)
                        .worthTelling())
                .isTrue();
        byRule(claimed.putObject("claimedBy"));
        assertThat(Contracts.JSON
                        .treeToValue(claimed, ApprovalStory.TaskClaimed.class)
                        .worthTelling())
                .isFalse();
        var decided = (ObjectNode) Contracts.sample("approval.item-decided.v1");
        byRule(decided.putObject("decidedBy"));
        decided.putObject("basis").put("rule", "正常退休且身份已核验").putArray("inputs");
        assertThat(Contracts.faults("approval.item-decided.v1", decided)).isEmpty();
        var sentence = Contracts.JSON
                .treeToValue(decided, ApprovalStory.ItemDecided.class)
                .sentence()
                .named(NAMES);
        assertThat(sentence.zh()).isEqualTo("公安局按规则秒批旅馆许可: 正常退休且身份已核验。");
        assertThat(sentence.en()).contains("granted by rule").doesNotContain("system");
    }

    private static void byRule(ObjectNode by) {
        by.put("id", "decision-rule").put("name", "秒批规则").put("system", true);
    }

    @Test
    void tellsThatSilenceHasAccepted() {
        var sample = (ObjectNode) Contracts.sample("case.accepted.v1");
        sample.put("deemedAt", "2026-12-01T00:00:30Z");
        assertThat(Contracts.faults("case.accepted.v1", sample)).isEmpty();
        var told = Contracts.JSON.treeToValue(sample, CaseStory.Accepted.class);
        assertThat(told.at()).hasToString("2026-12-01T00:00:30Z");
        assertThat(told.sentence().zh()).startsWith("法定期限内未作答复, 自收件之日起视为受理");
    }

    /** What is personal to the applicant is for the window, not for the board. */
    @ParameterizedTest
    @MethodSource("told")
    void keepsTheApplicantOut(String type, Class<? extends Told> as) {
        var sentence = Contracts.sample(type, as).sentence();
        assertThat(sentence.zh() + sentence.en())
                .doesNotContain("示范云栖酒店管理有限公司", "5678", "王晓", "q0Z8m1n3R5t7v9x2B4d6Fg", "等待时间");
    }
}
