package io.onetrip.approval.acceptance.adapter.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.approval.acceptance.domain.Accepted;
import io.onetrip.approval.acceptance.domain.CorrectionRequest;
import io.onetrip.approval.acceptance.domain.NonAcceptance;
import io.onetrip.approval.acceptance.domain.Wrong;
import io.onetrip.approval.tasks.domain.ItemTask;
import io.onetrip.approval.tasks.domain.Officer;
import io.onetrip.chassis.event.OutgoingEvent;
import io.onetrip.testkit.Contracts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is told of acceptance is what the contract promises. */
class AcceptanceContractTest {
    private static final Officer OFFICER =
            new Officer("9b1f4c1e-52a5-4ac7-8d27-6f9b7f2b6a10", "审批员 示范", false, "D_PSB");
    private static final Instant MORNING = Instant.parse("2026-11-25T02:05:00Z");
    private static final ItemTask TASK = new ItemTask(
            "11219981MB9000031Q4990199005000202611230007",
            "261123-0016X-1",
            "I_HOTEL_PERMIT",
            "旅馆业特种行业许可证核发",
            "D_PSB",
            List.of());
    private final List<OutgoingEvent> told = new ArrayList<>();
    private final PublishedAcceptanceEvents events = new PublishedAcceptanceEvents(told::add);

    @Test
    void whatWeSendIsTheSampleWePublished() {
        events.accepted(TASK, new Accepted(MORNING, OFFICER, null));
        events.correctionNeeded(
                TASK,
                new CorrectionRequest(
                        1,
                        true,
                        List.of(
                                new Wrong(Wrong.Subject.MATERIAL, "M_FLOOR_PLAN", "平面图未标明安全出口"),
                                new Wrong(Wrong.Subject.FIELD, "rooms", "客房数与平面图不一致")),
                        OFFICER,
                        Instant.parse("2026-11-24T06:30:00Z"),
                        null,
                        null));
        events.notAccepted(TASK, new NonAcceptance("该场所不属于本部门许可范围", "行政许可法 第32条第1款第2项", "市文化广电和旅游局", OFFICER, MORNING));
        assertThat(told)
                .extracting(OutgoingEvent::type)
                .containsExactly(
                        "approval.item-accepted.v1", "approval.correction-needed.v1", "approval.item-not-accepted.v1");
        for (var event : told) {
            var sample = Contracts.sample(event.type());
            assertThat((JsonNode) Contracts.JSON.valueToTree(event.data())).isEqualTo(sample);
            assertThat(Contracts.faults(event.type(), sample)).isEmpty();
            assertThat(event.key()).isEqualTo("261123-0016X-1");
        }
    }

    @Test
    void whatSilenceAcceptedNamesNobody() {
        events.accepted(TASK, new Accepted(MORNING, null, Instant.parse("2026-12-02T16:00:05Z")));
        JsonNode message = Contracts.JSON.valueToTree(told.getFirst().data());
        assertThat(Contracts.faults("approval.item-accepted.v1", message)).isEmpty();
        assertThat(message.has("acceptedBy")).isFalse();
    }
}
