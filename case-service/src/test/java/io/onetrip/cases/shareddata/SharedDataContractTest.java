package io.onetrip.cases.shareddata;

import static io.onetrip.cases.handling.domain.CaseFixtures.accepted;
import static io.onetrip.cases.handling.domain.CaseFixtures.hotel;
import static io.onetrip.cases.handling.domain.CaseFixtures.item;
import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.cases.handling.domain.SharedAnswer;
import io.onetrip.cases.handling.domain.SharedAnswer.State;
import io.onetrip.cases.handling.domain.SharedData;
import io.onetrip.testkit.Contracts;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SharedDataContractTest {
    @Test
    void whatWeSendIsTheSampleWePublished() {
        var sample = Contracts.sample(SharedDataArrivedMessage.TYPE);
        assertThat(Contracts.faults(SharedDataArrivedMessage.TYPE, sample)).isEmpty();

        var serviceCase = accepted(hotel());
        var at = Instant.parse("2026-11-24T04:00:00Z");
        var said = new SharedAnswer("电子证照库", "Q261123-0016X-1-01", State.FOUND, at, Map.of("姓名", "王晓"));
        var arrival = new SharedData(serviceCase.plan(), Map.of("电子证照库", said))
                .arrival(
                        "电子证照库",
                        item(serviceCase, "LICENCE"),
                        serviceCase.progress().papers());
        var json = Contracts.JSON.readTree(
                Contracts.JSON.writeValueAsString(SharedDataArrivedMessage.of(serviceCase.number(), arrival, at)));

        assertThat(Contracts.faults(SharedDataArrivedMessage.TYPE, json)).isEmpty();
        assertThat(json.propertyNames()).containsExactlyInAnyOrderElementsOf(sample.propertyNames());
        assertThat(json.at("/materials/0").propertyNames())
                .containsExactlyInAnyOrderElementsOf(sample.at("/materials/0").propertyNames());
        assertThat(json.at("/materials/0/shared").propertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        sample.at("/materials/0/shared").propertyNames());
    }
}
