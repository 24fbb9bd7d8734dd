package io.onetrip.cases.refusals;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.testkit.Contracts;
import org.junit.jupiter.api.Test;

class RefusalContractTest {
    @Test
    void readsTheSampleThatApprovalPublishes() {
        var told = Contracts.JSON.treeToValue(
                Contracts.sample("approval.refusal-moved.v1"), RefusalMovedHandler.RefusalMoved.class);
        assertThat(told.state()).isEqualTo("OVERRULED");
        assertThat(told.caseNumber()).isEqualTo("261123-0016X-1");
        assertThat(told.itemCaseNumber()).endsWith("202611230007");
    }
}
