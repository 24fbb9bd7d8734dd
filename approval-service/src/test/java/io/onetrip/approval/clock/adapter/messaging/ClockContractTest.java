package io.onetrip.approval.clock.adapter.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.approval.clock.domain.StepMove;
import io.onetrip.approval.clock.domain.SuspensionKind;
import io.onetrip.approval.clock.domain.TaskExtension;
import io.onetrip.approval.clock.domain.TaskSuspension;
import io.onetrip.approval.tasks.domain.DispatchedItem;
import io.onetrip.approval.tasks.domain.ItemTask;
import io.onetrip.approval.tasks.domain.Officer;
import io.onetrip.approval.tasks.domain.TaskRules;
import io.onetrip.chassis.event.OutgoingEvent;
import io.onetrip.testkit.Contracts;
import io.onetrip.workingdays.Limit;
import io.onetrip.workingdays.LimitUnit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class ClockContractTest {
    private static final Officer OFFICER =
            new Officer("9b1f4c1e-52a5-4ac7-8d27-6f9b7f2b6a10", "审批员 示范", false, "D_PSB");
    private static final Instant AT = Instant.parse("2026-11-24T03:10:21Z");
    private static final DispatchedItem ITEM = new DispatchedItem(
            new ItemTask(
                    "11219981MB9000031Q4990199005000202611230007",
                    "261123-0016X-1",
                    "I_HOTEL_PERMIT",
                    "旅馆业特种行业许可证核发",
                    "D_PSB",
                    List.of()),
            "开办宾馆(证照一体化)",
            "H_MAIN",
            "示范云栖酒店管理有限公司",
            3,
            AT,
            AT,
            AT,
            Limit.workingDays(5),
            Limit.workingDays(20),
            Limit.workingDays(10),
            "{}",
            TaskRules.UNTOLD);

    private final List<OutgoingEvent> told = new ArrayList<>();
    private final PublishedClockEvents events = new PublishedClockEvents(told::add);

    @Test
    void whatWeSendIsTheSampleWePublished() {
        var suspension = new TaskSuspension(
                1,
                SuspensionKind.INSPECTION,
                "检验",
                "消防设施须经检验",
                "消防设施需委托检验, 所需时间不计入办理期限, 预计 2026-12-04 前完成。",
                Instant.parse("2026-11-25T02:00:00Z"),
                LocalDate.parse("2026-11-25"),
                OFFICER,
                LocalDate.parse("2026-12-04"),
                null);
        events.suspended(ITEM, suspension);
        events.resumed(
                ITEM,
                suspension.close(new TaskSuspension.Closing(
                        Instant.parse("2026-12-02T03:00:00Z"), LocalDate.parse("2026-12-02"), OFFICER, "检验合格")));
        events.extended(ITEM, extension(true));
        events.moved(
                ITEM,
                new StepMove(
                        1, "DECISION", Instant.parse("2026-11-25T06:00:00Z"), LocalDate.parse("2026-11-25"), OFFICER));
        assertThat(told)
                .extracting(OutgoingEvent::type)
                .containsExactly(
                        "approval.clock-suspended.v1",
                        "approval.clock-resumed.v1",
                        "approval.limit-extended.v1",
                        "approval.step-changed.v1");
        for (var event : told) {
            var sample = Contracts.sample(event.type());
            assertThat(json(event)).isEqualTo(sample);
            assertThat(Contracts.faults(event.type(), sample)).isEmpty();
            assertThat(event.key()).isEqualTo("261123-0016X-1");
            assertThat(event.topic()).isEqualTo("onetrip.approval");
            assertThat(event.aggregate()).hasToString("task/11219981MB9000031Q4990199005000202611230007");
        }
    }

    @Test
    void anExtensionByTheOrganNeedsNoOtherAuthority() {
        events.extended(ITEM, extension(false));
        assertThat(json(told.getFirst()).has("authority")).isFalse();
        assertThat(Contracts.faults("approval.limit-extended.v1", json(told.getFirst())))
                .isEmpty();
    }

    @Test
    void aSuspensionWithoutItsNoticeIsNone() {
        var without = (ObjectNode) Contracts.sample("approval.clock-suspended.v1");
        without.remove("notice");
        assertThat(Contracts.faults("approval.clock-suspended.v1", without)).isNotEmpty();
    }

    private static TaskExtension extension(boolean joint) {
        return new TaskExtension(
                joint,
                15,
                LimitUnit.WORKING_DAY,
                "涉及多个部门, 情况复杂",
                Instant.parse("2026-11-26T02:00:00Z"),
                LocalDate.parse("2026-11-26"),
                OFFICER,
                joint ? new TaskExtension.Authority("副市长 示范", "示政函〔2026〕18号", LocalDate.parse("2026-11-25")) : null);
    }

    private static JsonNode json(OutgoingEvent event) {
        return Contracts.JSON.readTree(Contracts.JSON.writeValueAsString(event.data()));
    }
}
