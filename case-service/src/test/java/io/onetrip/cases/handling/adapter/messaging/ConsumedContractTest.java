package io.onetrip.cases.handling.adapter.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.cases.handling.domain.IssuedResult;
import io.onetrip.testkit.Contracts;
import org.junit.jupiter.api.Test;

class ConsumedContractTest {
    @Test
    void readsTheClaimThatApprovalPublishes() {
        var claimed = Contracts.sample("approval.task-claimed.v1", TaskClaimedMessage.class);
        assertThat(claimed.caseNumber()).isEqualTo("261123-0016X-1");
        assertThat(claimed.claimedBy().name()).isNotBlank();
        assertThat(claimed.claimedAt()).isNotNull();
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
    }

    @Test
    void readsTheOccasionThatRatingPublishes() {
        var opened = Contracts.sample("rating.occasion-opened.v1", OccasionOpenedMessage.class);
        assertThat(opened.caseNumber()).isEqualTo("261123-0016X-1");
        assertThat(opened.token()).isNotBlank();
    }
}
