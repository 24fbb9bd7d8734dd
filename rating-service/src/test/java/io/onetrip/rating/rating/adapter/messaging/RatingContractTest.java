package io.onetrip.rating.rating.adapter.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.chassis.event.OutgoingEvent;
import io.onetrip.rating.rating.domain.Channel;
import io.onetrip.rating.rating.domain.Level;
import io.onetrip.rating.rating.domain.RatedService;
import io.onetrip.rating.rating.domain.Rating;
import io.onetrip.rating.rating.domain.RatingToken;
import io.onetrip.rating.rating.domain.Tag;
import io.onetrip.testkit.Contracts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is told of ratings is what the contract promises, and what cases promise is understood. */
class RatingContractTest {
    private final List<OutgoingEvent> told = new ArrayList<>();
    private final PublishedRatingEvents events = new PublishedRatingEvents(told::add);
    private final RatedService service = new RatedService("261123-0016X-1", 1, "开办宾馆(证照一体化)", "H_MAIN", "示***");

    @Test
    void whatWeSendIsTheSampleWePublished() {
        events.opened(
                service, new RatingToken("q0Z8m1n3R5t7v9x2B4d6Fg8Hj0kL2mN4"), Instant.parse("2026-11-26T01:00:00Z"));
        events.submitted(
                service,
                new Rating(
                        Level.DISSATISFIED,
                        Set.of(Tag.WAITED_TOO_LONG),
                        "等待时间比承诺的长",
                        Channel.QR,
                        Instant.parse("2026-11-26T02:30:00Z")));
        assertThat(told)
                .extracting(OutgoingEvent::type)
                .containsExactly("rating.occasion-opened.v1", "rating.submitted.v1");
        for (var event : told) {
            var sample = Contracts.sample(event.type());
            assertThat((JsonNode) Contracts.JSON.valueToTree(event.data())).isEqualTo(sample);
            assertThat(Contracts.faults(event.type(), sample)).isEmpty();
            assertThat(event.key()).isEqualTo("261123-0016X-1");
            assertThat(event.topic()).isEqualTo("onetrip.rating");
        }
    }

    @Test
    void readsTheSampleThatCasesPublish() {
        assertThat(Contracts.sample("case.completed.v1", CaseCompletedMessage.class))
                .isEqualTo(new CaseCompletedMessage("261123-0016X-1", "开办宾馆(证照一体化)", "H_MAIN", "示范云栖酒店管理有限公司"));
    }
}
