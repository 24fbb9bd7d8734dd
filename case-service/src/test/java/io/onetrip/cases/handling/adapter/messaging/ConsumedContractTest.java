package io.onetrip.cases.handling.adapter.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.cases.handling.domain.DecisionBasis;
import io.onetrip.cases.handling.domain.IssuedResult;
import io.onetrip.cases.handling.domain.Stamp;
import io.onetrip.cases.handling.domain.Wrong;
import io.onetrip.testkit.Contracts;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class ConsumedContractTest {
    @Test
    void readsTheClaimThatApprovalPublishes() {
        var claimed = Contracts.sample("approval.task-claimed.v1", TaskClaimedMessage.class);
        assertThat(claimed.caseNumber()).isEqualTo("261123-0016X-1");
        assertThat(claimed.claimedBy().name()).isNotBlank();
        assertThat(claimed.claimedAt()).isNotNull();
    }

    @Test
    void readsTheReturnThatApprovalPublishes() {
        var returned = Contracts.sample("approval.task-returned.v1", TaskReturnedHandler.TaskReturned.class);
        assertThat(returned.caseNumber()).isEqualTo("261123-0016X-1");
        assertThat(returned.itemCaseNumber()).isNotBlank();
    }

    @Test
    void readsTheInspectionThatApprovalPublishes() {
        var told = Contracts.sample("approval.inspection-moved.v1", InspectionMovedHandler.InspectionMoved.class);
        assertThat(told.inspection().state()).isEqualTo("SIGNED");
        assertThat(told.inspection().inspectors()).hasSize(2);
        assertThat(told.inspection().passed()).isTrue();
        assertThat(told.inspection().attached())
                .singleElement()
                .satisfies(file -> assertThat(file.name()).isEqualTo("site.png"));
    }

    @Test
    void readsTheDecisionThatApprovalPublishes() {
        var decided = Contracts.sample("approval.item-decided.v1", ItemDecidedMessage.class);
        var decision = decided.decision();
        assertThat(decision.granted()).isTrue();
        assertThat(decision.decidedBy()).isNotBlank();
        assertThat(decision.results())
                .containsExactly(new IssuedResult(
                        "特种行业许可证(旅馆业)", "CERTIFICATE", "TZHY-20261125-0003", "f3Vq0Zt8Kc1mS5xWb2LrQw"));
        assertThat(decision.bounds()).containsExactly("客房数不得超过 36 间");
        assertThat(decision.basis()).isNull();
    }

    @Test
    void readsByWhichRuleAnItemWasGrantedAtOnce() {
        var event = (ObjectNode) Contracts.sample("approval.item-decided.v1");
        event.set("basis", Contracts.JSON.readTree("""
                {"rule": "园区已审", "inputs": [{"id": "Q", "label": "类型", "value": "公司"}],
                 "stamp": {"authority": "示范高新区管理委员会", "number": "7", "date": "2026-11-20"}}"""));
        assertThat(Contracts.faults("approval.item-decided.v1", event)).isEmpty();
        var decision =
                Contracts.JSON.treeToValue(event, ItemDecidedMessage.class).decision();
        assertThat(decision.basis())
                .isEqualTo(new DecisionBasis(
                        "园区已审",
                        List.of(new DecisionBasis.Fact("Q", "类型", "公司")),
                        new Stamp("示范高新区管理委员会", "7", LocalDate.of(2026, 11, 20))));
    }

    @Test
    void readsTheRevocationThatApprovalPublishes() {
        var revoked = Contracts.sample("approval.licence-revoked.v1", LicenceRevokedHandler.LicenceRevoked.class);
        assertThat(revoked.caseNumber()).isEqualTo("261123-0016X-1");
        assertThat(revoked.itemCaseNumber()).isNotBlank();
        assertThat(revoked.number()).isEqualTo("TZHY-20261125-0003");
        assertThat(revoked.revokedAt()).isEqualTo("2026-12-20T01:30:00Z");
    }

    @Test
    void readsWhatApprovalPublishesBeforeItsDecision() {
        var accepted = Contracts.sample("approval.item-accepted.v1", ItemAcceptedHandler.ItemAccepted.class);
        assertThat(accepted.acceptedAt()).isEqualTo("2026-11-25T02:05:00Z");
        assertThat(accepted.acceptedBy().name()).isNotBlank();
        assertThat(accepted.deemedAt()).isNull();
        var asked = Contracts.sample("approval.correction-needed.v1", CorrectionNeededHandler.CorrectionNeeded.class);
        assertThat(asked.beforeAcceptance()).isTrue();
        assertThat(asked.wrong()).extracting(Wrong::id).containsExactly("M_FLOOR_PLAN", "rooms");
        var declined = Contracts.sample("approval.item-not-accepted.v1", ItemNotAcceptedHandler.ItemNotAccepted.class);
        assertThat(declined.applyInstead()).isNotBlank();
        assertThat(declined.notAcceptedBy().name()).isNotBlank();
    }

    @Test
    void readsTheOccasionThatRatingPublishes() {
        var opened = Contracts.sample("rating.occasion-opened.v1", OccasionOpenedMessage.class);
        assertThat(opened.caseNumber()).isEqualTo("261123-0016X-1");
        assertThat(opened.token()).isNotBlank();
    }
}
