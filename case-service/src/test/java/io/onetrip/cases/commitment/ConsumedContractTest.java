package io.onetrip.cases.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.testkit.Contracts;
import org.junit.jupiter.api.Test;

class ConsumedContractTest {
    @Test
    void readsTheSampleThatApprovalPublishes() {
        var verified = Contracts.sample("approval.commitment-verified.v1", CommitmentVerifiedMessage.class);
        assertThat(verified.outcome()).isEqualTo(CommitmentOutcome.RECTIFY);
        assertThat(verified.rectifyBy()).isNotNull();
        assertThat(verified.verifiedBy().name()).isNotBlank();
    }
}
