package io.onetrip.approval.tasks.adapter.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.approval.tasks.domain.AtOnce;
import io.onetrip.approval.tasks.domain.Claim;
import io.onetrip.approval.tasks.domain.Decision;
import io.onetrip.approval.tasks.domain.DepartmentTask;
import io.onetrip.approval.tasks.domain.DispatchedPapers;
import io.onetrip.approval.tasks.domain.IssuedResult;
import io.onetrip.approval.tasks.domain.ItemTask;
import io.onetrip.approval.tasks.domain.Officer;
import io.onetrip.approval.tasks.domain.Outcome;
import io.onetrip.approval.tasks.domain.ResultKind;
import io.onetrip.approval.tasks.domain.Stamp;
import io.onetrip.approval.tasks.domain.TaskRules;
import io.onetrip.approval.tasks.domain.Verdict;
import io.onetrip.chassis.event.OutgoingEvent;
import io.onetrip.testkit.Contracts;
import io.onetrip.workingdays.Limit;
import io.onetrip.workingdays.LimitUnit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is told of tasks is what the contract promises, and what cases promise is understood. */
class ApprovalContractTest {
    private static final Officer OFFICER =
            new Officer("9b1f4c1e-52a5-4ac7-8d27-6f9b7f2b6a10", "审批员 示范", false, "D_PSB");
    private final List<OutgoingEvent> told = new ArrayList<>();
    private final PublishedTaskEvents events = new PublishedTaskEvents(told::add);
    private final ItemTask task = new ItemTask(
            "11219981MB9000031Q4990199005000202611230007",
            "261123-0016X-1",
            "I_HOTEL_PERMIT",
            "旅馆业特种行业许可证核发",
            "D_PSB",
            List.of(new ResultKind("特种行业许可证(旅馆业)", "CERTIFICATE")));

    @Test
    void whatWeSendIsTheSampleWePublished() {
        events.claimed(task, new Claim(OFFICER, Instant.parse("2026-11-24T03:20:00Z")));
        events.returned(task, OFFICER, Instant.parse("2026-11-24T06:40:00Z"));
        events.decided(
                task,
                new Decision(
                        Outcome.GRANTED,
                        "材料齐全, 符合法定条件",
                        "旅馆业治安管理办法 第4条",
                        OFFICER,
                        Instant.parse("2026-11-25T08:15:00Z"),
                        List.of(new IssuedResult(
                                "特种行业许可证(旅馆业)", "CERTIFICATE", "TZHY-20261125-0003", "f3Vq0Zt8Kc1mS5xWb2LrQw")),
                        List.of("客房数不得超过 36 间")));
        assertThat(told)
                .extracting(OutgoingEvent::type)
                .containsExactly("approval.task-claimed.v1", "approval.task-returned.v1", "approval.item-decided.v1");
        for (var event : told) {
            var sample = Contracts.sample(event.type());
            assertThat((JsonNode) Contracts.JSON.valueToTree(event.data())).isEqualTo(sample);
            assertThat(Contracts.faults(event.type(), sample)).isEmpty();
            assertThat(event.key()).isEqualTo("261123-0016X-1");
            assertThat(event.topic()).isEqualTo("onetrip.approval");
        }
    }

    @Test
    void tellsWhoHandedItOver() {
        var head = new Officer("c3", "首席代表 示范", false, "D_PSB");
        events.handedOver(task, new Claim(OFFICER, Instant.parse("2026-11-24T03:20:00Z")), head);
        var sent = (JsonNode) Contracts.JSON.valueToTree(told.getFirst().data());
        assertThat(Contracts.faults("approval.task-claimed.v1", sent)).isEmpty();
        assertThat(sent.at("/handedOverBy/name").asString()).isEqualTo("首席代表 示范");
    }

    @Test
    void readsTheSampleThatCasesPublish() {
        var message = Contracts.sample("case.item-dispatched.v1", ItemDispatchedMessage.class);
        assertThat(message.itemCaseNumber()).isEqualTo(task.id());
        assertThat(message.results()).isEqualTo(task.results());
        assertThat(message.promise()).isEqualTo(Limit.workingDays(5));
        assertThat(message.casePromise()).isEqualTo(Limit.workingDays(10));
        assertThat(message.materials()).hasSize(3);
        assertThat(message.dispatchedAt()).isEqualTo(Instant.parse("2026-11-24T03:10:21Z"));
        assertThat(message.rules()).satisfies(rules -> {
            assertThat(rules.itemType()).isEqualTo("01");
            assertThat(rules.entrusted()).isTrue();
            assertThat(rules.steps()).hasSize(5).contains(new TaskRules.Step("EXAMINATION", 3));
            assertThat(rules.extension()).isEqualTo(new TaskRules.Extension(10, LimitUnit.WORKING_DAY, "行政机关负责人"));
            assertThat(rules.specialProcedures()).extracting("suspendsClock").containsExactly(true, false);
            assertThat(rules.joint()).isEqualTo(new TaskRules.Joint(45, LimitUnit.WORKING_DAY, 15, "本级人民政府负责人"));
            assertThat(rules.atOnce()).isEqualTo(atOnce());
            assertThat(rules.daysToAccept()).isEqualTo(3);
        });
    }

    @Test
    void tellsByWhichRuleAnItemWasGrantedAtOnce() {
        var papers = new DispatchedPapers(
                Map.of(),
                List.of(new DispatchedPapers.Material(
                        "M_BIZ_LICENSE",
                        "营业执照",
                        DispatchedPapers.Way.HANDED_IN,
                        null,
                        null,
                        null,
                        new Stamp("示范高新区管理委员会", "高新审〔2026〕7 号", LocalDate.of(2026, 11, 20)))),
                null,
                null);
        var verdict = Verdict.by(atOnce().check(papers).basis());
        var decision = new DepartmentTask(task, null, null, null)
                .decide(Officer.byRule("D_PSB"), verdict, _ -> "PSB-20261125-00001", Instant.EPOCH);
        events.decided(task, decision);
        JsonNode event = Contracts.JSON.valueToTree(told.getLast().data());
        assertThat(Contracts.faults("approval.item-decided.v1", event)).isEmpty();
        assertThat(event.at("/basis/rule").asString()).isEqualTo("公司申请, 且园区已在营业执照上盖章确认");
        assertThat(event.at("/basis/inputs/0/value").asString()).isEqualTo("公司");
        assertThat(event.at("/basis/stamp/date").asString()).isEqualTo("2026-11-20");
    }

    private static AtOnce atOnce() {
        return new AtOnce(
                "公司申请, 且园区已在营业执照上盖章确认",
                Map.of("question", "Q_SUBJECT", "in", List.of("COMPANY")),
                List.of(new AtOnce.Input(
                        "Q_SUBJECT",
                        "市场主体类型",
                        false,
                        List.of(new AtOnce.Option("COMPANY", "公司"), new AtOnce.Option("INDIVIDUAL", "个体工商户")),
                        List.of("COMPANY"))),
                new AtOnce.TrustedStamp("M_BIZ_LICENSE", "示范高新区管理委员会"),
                false);
    }
}
