package io.onetrip.supervision.counting;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.testkit.Contracts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountingContractTest {
    @ParameterizedTest
    @ValueSource(strings = {"case.received.v1", "case.completed.v1", "rating.submitted.v1"})
    void readsTheSampleThatIsPublished(String type) {
        assertThat(Contracts.sample(type, CountedMessage.class).caseNumber()).isEqualTo("261123-0016X-1");
    }
}
