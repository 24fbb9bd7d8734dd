package io.onetrip.supervision.ledger.adapter.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.chassis.event.OutgoingEvent;
import io.onetrip.supervision.ledger.domain.Alert;
import io.onetrip.supervision.ledger.domain.AlertKind;
import io.onetrip.supervision.ledger.domain.ItemTimes;
import io.onetrip.supervision.ledger.domain.Outcome;
import io.onetrip.supervision.ledger.domain.Reception;
import io.onetrip.supervision.ledger.domain.StepPlan;
import io.onetrip.supervision.ledger.domain.Subject;
import io.onetrip.testkit.Contracts;
import io.onetrip.workingdays.Limit;
import io.onetrip.workingdays.LimitUnit;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class LedgerContractTest {
    private static final String ALERT = "supervision.alert-raised.v1";
    private static final String HOTEL = "11219981MB9000031Q4990199005000202611230007";

    @Test
    void readsTheAcceptanceThatCasesPublish() {
        var accepted = Contracts.sample("case.accepted.v1", CaseAcceptedMessage.class);
        assertThat(accepted.caseNumber()).isEqualTo("261123-0016X-1");
        assertThat(accepted.acceptedAt()).isEqualTo("2026-11-23T02:00:00Z");
        assertThat(accepted.promise()).isEqualTo(Limit.workingDays(10));
        assertThat(accepted.jointLimit()).isEqualTo(Limit.workingDays(45));
        assertThat(accepted.items()).contains(new CaseAcceptedMessage.Item(1, Limit.workingDays(3)));
    }

    @Test
    void readsTheDispatchThatCasesPublish() {
        var dispatched = Contracts.sample("case.item-dispatched.v1", ItemDispatchedMessage.class);
        assertThat(dispatched.itemCaseNumber()).isEqualTo(HOTEL);
        assertThat(dispatched.wave()).isEqualTo(3);
        assertThat(dispatched.statute()).isEqualTo(Limit.workingDays(20));
        assertThat(dispatched.casePromise()).isEqualTo(Limit.workingDays(10));
        assertThat(dispatched.daysToAccept()).isEqualTo(3);
        assertThat(dispatched.steps().steps()).hasSize(5).contains(new StepPlan.Step("EXAMINATION", 3));
    }

    @Test
    void readsTheClosingsThatCasesPublish() {
        assertThat(Contracts.sample("case.item-closed.v1", ItemClosedMessage.class))
                .isEqualTo(new ItemClosedMessage(HOTEL, Instant.parse("2026-11-24T03:12:00Z")));
        assertThat(Contracts.sample("case.output-ready.v1", OutputReadyMessage.class))
                .isEqualTo(new OutputReadyMessage("261123-0016X-1", Instant.parse("2026-11-24T06:20:00Z")));
        assertThat(Contracts.sample("case.withdrawn.v1", CaseWithdrawnListener.CaseWithdrawn.class))
                .isEqualTo(new CaseWithdrawnListener.CaseWithdrawn(
                        "261123-0016X-1", Instant.parse("2026-11-23T06:05:00Z")));
    }

    @Test
    void readsTheDecisionThatApprovalPublishes() {
        assertThat(Contracts.sample("approval.item-decided.v1", ItemDecidedMessage.class))
                .isEqualTo(new ItemDecidedMessage(HOTEL, Outcome.GRANTED, Instant.parse("2026-11-25T08:15:00Z")));
    }

    @Test
    void readsTheChangesOfTimesThatApprovalPublishes() {
        var none = ItemTimes.none(HOTEL, 3);
        var suspended = Contracts.sample("approval.clock-suspended.v1", TimesMessages.ClockSuspended.class);
        var resumed = Contracts.sample("approval.clock-resumed.v1", TimesMessages.ClockResumed.class);
        assertThat(suspended.wave()).isEqualTo(3);
        assertThat(suspended.itemCaseNumber()).isEqualTo(HOTEL);
        assertThat(resumed.apply(suspended.apply(none)).stops())
                .containsExactly(new ItemTimes.Stop(
                        1, "检验", LocalDate.of(2026, 11, 25), LocalDate.of(2026, 12, 4), LocalDate.of(2026, 12, 2)));
        var extended = Contracts.sample("approval.limit-extended.v1", TimesMessages.LimitExtended.class);
        assertThat(extended.apply(none).extension())
                .isEqualTo(new ItemTimes.Lengthening(true, 15, LimitUnit.WORKING_DAY, LocalDate.of(2026, 11, 26)));
        assertThat(Contracts.sample("approval.step-changed.v1", TimesMessages.StepChanged.class)
                        .apply(none)
                        .step())
                .isEqualTo("DECISION");
    }

    @Test
    void readsWhatIsToldOfADepartmentsAcceptance() {
        var days = new CityDays(Clock.system(ZoneId.of("Asia/Shanghai")));
        var asked = Contracts.sample("approval.correction-needed.v1", ReceptionMessages.CorrectionNeeded.class);
        var handedIn = Contracts.sample("case.item-corrected.v1", ReceptionMessages.ItemCorrected.class);
        var accepted = Contracts.sample("approval.item-accepted.v1", ReceptionMessages.ItemAccepted.class);
        assertThat(accepted.caseNumber()).isEqualTo("261123-0016X-1");
        assertThat(accepted.itemCaseNumber()).isEqualTo(HOTEL);
        assertThat(asked.apply(Reception.NONE, days).awaitsCorrections()).isTrue();
        var told = accepted.apply(handedIn.apply(asked.apply(Reception.NONE, days), days), days);
        assertThat(told)
                .isEqualTo(new Reception(
                        LocalDate.of(2026, 11, 25), List.of(new Reception.Asked(1, LocalDate.of(2026, 11, 25)))));
    }

    @Test
    void whatWeSendIsTheSampleWePublished() {
        var item = new Subject.Item("261123-0016X-1", HOTEL, "I_HOTEL_PERMIT", "旅馆许可", "D_PSB", "宾馆", "H_MAIN");
        var alert = new Alert(item, AlertKind.AMBER, LocalDate.of(2026, 12, 1), Instant.parse("2026-11-29T16:00:04Z"));
        var published = new ArrayList<OutgoingEvent>();
        new OutboxAlertEvents(published::add).publish(alert);

        var event = published.getFirst();
        assertThat(Contracts.JSON.<JsonNode>valueToTree(event.data())).isEqualTo(Contracts.sample(ALERT));
        assertThat(event.topic()).isEqualTo("onetrip.supervision");
        assertThat(event.key()).isEqualTo("261123-0016X-1");
        assertThat(event.aggregate().id()).isEqualTo(HOTEL);
    }

    @Test
    void anAlertOfAWholeCaseObeysTheSchemaToo() {
        var whole = new Subject.WholeCase("261123-0016X-1", "宾馆", "H_MAIN");
        var alert = new Alert(whole, AlertKind.RED, LocalDate.of(2026, 12, 1), Instant.parse("2026-12-01T16:00:04Z"));
        assertThat(Contracts.faults(ALERT, Contracts.JSON.valueToTree(AlertRaisedMessage.of(alert))))
                .isEmpty();
        assertThat(Contracts.faults(ALERT, Contracts.sample(ALERT))).isEmpty();
    }

    @Test
    void anAlertOfAnOnlineAnswerSaysThatItIsOne() {
        var answer = new Subject.OnlineAnswer("261123-0016X-1", "宾馆", "H_MAIN");
        var alert = new Alert(answer, AlertKind.RED, LocalDate.of(2026, 11, 24), Instant.parse("2026-11-24T16:00:04Z"));
        var message = Contracts.JSON.<JsonNode>valueToTree(AlertRaisedMessage.of(alert));
        assertThat(Contracts.faults(ALERT, message)).isEmpty();
        assertThat(message.at("/onlineAnswer").asBoolean()).isTrue();
    }

    @Test
    void readsTheAnswersToOnlineApplications() {
        var atWindow = Contracts.sample("case.received.v1", CaseReceivedListener.CaseReceived.class);
        assertThat(atWindow.answerWithin()).isNull();
        var online = Contracts.sample("case.received.v1").deepCopy();
        ((ObjectNode) online).put("answerWithin", 1);
        assertThat(Contracts.faults("case.received.v1", online)).isEmpty();
        assertThat(Contracts.JSON
                        .treeToValue(online, CaseReceivedListener.CaseReceived.class)
                        .answerWithin())
                .isEqualTo(1);
        assertThat(Contracts.sample("case.accepted.v1", AnswerListeners.Accepted.class)
                        .answeredAt())
                .isEqualTo("2026-11-23T02:00:00Z");
        assertThat(Contracts.sample("case.correction-requested.v1", AnswerListeners.CorrectionRequested.class)
                        .answeredAt())
                .isEqualTo("2026-11-23T01:40:10Z");
        assertThat(Contracts.sample("case.acceptance-refused.v1", AnswerListeners.AcceptanceRefused.class)
                        .answeredAt())
                .isEqualTo("2026-11-23T01:45:00Z");
        assertThat(Contracts.sample("case.withdrawn.v1", AnswerListeners.Withdrawn.class)
                        .answeredAt())
                .isEqualTo("2026-11-23T06:05:00Z");
    }

    @Test
    void theSchemaAsksForTheDepartmentOfAnItem() {
        var withoutDepartment = Contracts.sample(ALERT).deepCopy();
        ((ObjectNode) withoutDepartment).remove("department");
        assertThat(Contracts.faults(ALERT, withoutDepartment)).isNotEmpty();
    }
}
