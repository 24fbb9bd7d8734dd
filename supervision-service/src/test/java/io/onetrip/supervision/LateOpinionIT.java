package io.onetrip.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onetrip.testkit.Caller;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@OnRealParts
class LateOpinionIT {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @LocalServerPort
    int port;

    @Test
    void aLateOpinionStandsUntilItIsGiven() {
        var supervisor = Caller.as("supervisor-1", port);
        var one = CaseOnKafka.on(MONDAY)
                .received()
                .accepted()
                .dispatched(1, 5)
                .opinion(1, "ASKED")
                .opinion(1, "OVERDUE");
        await().untilAsserted(() -> assertThat(late(supervisor)).contains(one.item(1)));
        assertThat(supervisor
                        .get("/api/supervision/cases/" + one.number())
                        .json()
                        .at("/timeline")
                        .findValuesAsString("text"))
                .anyMatch(text -> text.contains("逾期不视为同意"));
        assertThat(Caller.as("intake-main", port)
                        .get("/api/supervision/late-opinions")
                        .status())
                .isEqualTo(403);
        one.opinion(1, "GIVEN");
        await().untilAsserted(() -> assertThat(late(supervisor)).doesNotContain(one.item(1)));
    }

    private static List<String> late(Caller supervisor) {
        return supervisor.get("/api/supervision/late-opinions").json().findValuesAsString("itemCaseNumber");
    }
}
