package io.onetrip.approval.filing.adapter.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.approval.filing.domain.Filings;
import io.onetrip.chassis.event.OutgoingEvent;
import io.onetrip.testkit.Contracts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class FilingContractTest {
    private static final String TYPE = "approval.refusal-moved.v1";
    private final List<OutgoingEvent> told = new ArrayList<>();
    private final PublishedFilingEvents events = new PublishedFilingEvents(told::add);

    @Test
    void whatWeSendIsTheSampleWePublished() {
        events.moved(Filings.inReview()
                .overrule(Filings.reviewer(), 4, "申请材料已能证明符合条件, 所述理由不成立", Instant.parse("2026-11-26T03:10:21Z")));
        assertThat(json(told.getFirst())).isEqualTo(Contracts.sample(TYPE));
        assertThat(told.getFirst().key()).isEqualTo("261123-0016X-1");
        assertThat(told.getFirst().aggregate()).hasToString("task/11219981MB9000031Q4990199005000202611230007");
    }

    @Test
    void eachOfItsStepsObeysTheSchema() {
        var filing = Filings.proposed(Filings.LADDER);
        events.proposed(filing);
        events.moved(filing.concur(Filings.head("wu", "section-head"), 1, Filings.AT, Filings.DUE));
        events.moved(filing.sendBack(Filings.head("wu", "section-head"), 1, "事实不清", Filings.AT));
        events.moved(Filings.inReview().uphold(Filings.reviewer(), 4, "", Filings.AT));
        events.late(Filings.inReview().late(), Filings.AT);
        assertThat(told)
                .extracting(event -> json(event).get("what").asString())
                .containsExactly("PROPOSED", "CONCURRED", "RETURNED", "UPHELD", "REVIEW_LATE");
        assertThat(told)
                .allSatisfy(
                        event -> assertThat(Contracts.faults(TYPE, json(event))).isEmpty());
        assertThat(json(told.getFirst()).at("/by/post").asString()).isEqualTo("治安科科员");
    }

    private static JsonNode json(OutgoingEvent event) {
        return Contracts.JSON.readTree(Contracts.JSON.writeValueAsString(event.data()));
    }
}
