package io.onetrip.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onetrip.testkit.Caller;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@OnRealParts
class LateReviewIT {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @LocalServerPort
    int port;

    @Test
    void aLateReviewStandsUntilItIsAnswered() {
        var supervisor = Caller.as("supervisor-1", port);
        var one = CaseOnKafka.on(MONDAY).received().accepted().dispatched(1, 5).refusal(1, "REVIEW_LATE");
        await().untilAsserted(() -> assertThat(late(supervisor)).contains(one.item(1)));
        assertThat(supervisor
                        .get("/api/supervision/cases/" + one.number())
                        .json()
                        .at("/timeline")
                        .findValuesAsString("text"))
                .anyMatch(text -> text.startsWith("联审超期"));
        assertThat(Caller.as("intake-main", port)
                        .get("/api/supervision/late-reviews")
                        .status())
                .isEqualTo(403);
        one.refusal(1, "OVERRULED");
        await().untilAsserted(() -> assertThat(late(supervisor)).doesNotContain(one.item(1)));
    }

    private static List<String> late(Caller supervisor) {
        return supervisor.get("/api/supervision/late-reviews").json().findValuesAsString("itemCaseNumber");
    }
}
