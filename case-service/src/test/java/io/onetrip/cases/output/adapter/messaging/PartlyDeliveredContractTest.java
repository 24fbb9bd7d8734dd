package io.onetrip.cases.output.adapter.messaging;

import static io.onetrip.cases.handling.domain.CaseFixtures.NUMBERS;
import static io.onetrip.cases.handling.domain.CaseFixtures.accepted;
import static io.onetrip.cases.handling.domain.CaseFixtures.granted;
import static io.onetrip.cases.handling.domain.CaseFixtures.hotel;
import static io.onetrip.cases.handling.domain.CaseFixtures.item;
import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.cases.handling.domain.Clerk;
import io.onetrip.cases.output.domain.Collector;
import io.onetrip.cases.output.domain.HandedOut;
import io.onetrip.chassis.event.OutgoingEvent;
import io.onetrip.testkit.Contracts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class PartlyDeliveredContractTest {
    private static final String TYPE = "case.partly-delivered.v1";

    @Test
    void whatWeSendIsTheSampleWePublished() {
        var sample = (ObjectNode) Contracts.sample(TYPE);
        assertThat(Contracts.faults(TYPE, sample)).isEmpty();

        var serviceCase = accepted(hotel());
        var licence = item(serviceCase, "LICENCE").number();
        var decidedAt = Instant.parse("2026-11-24T07:00:00Z");
        serviceCase.itemDecided(licence, granted("营业执照(正、副本)"), decidedAt, NUMBERS);
        var sent = new ArrayList<OutgoingEvent>();
        new PublishedPacketEvents(sent::add, (_, _, _) -> {})
                .partlyDelivered(
                        serviceCase,
                        new HandedOut(
                                NUMBERS.nextOutput(),
                                Instant.parse("2026-11-24T07:05:30Z"),
                                new Clerk("c-3", "李涛", "H_MAIN"),
                                new Collector("王晓", null, Collector.IdentityCheck.PAPERS_SEEN),
                                List.of("LICENCE"),
                                List.of()));

        assertThat(sent).singleElement().satisfies(event -> {
            assertThat(event.type()).isEqualTo(TYPE);
            assertThat(event.key()).isEqualTo(serviceCase.number().value());
            var json = Contracts.JSON.readTree(Contracts.JSON.writeValueAsString(event.data()));
            assertThat(Contracts.faults(TYPE, json)).isEmpty();
            assertThat(json.propertyNames()).containsExactlyInAnyOrderElementsOf(sample.propertyNames());
            assertThat(json.at("/items/0").propertyNames())
                    .containsExactlyInAnyOrderElementsOf(sample.at("/items/0").propertyNames());
            assertThat(json.at("/items/0/results/0/name").asString()).isEqualTo("营业执照(正、副本)");
        });
    }
}
