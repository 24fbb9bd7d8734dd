package io.onetrip.supervision.ledger.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onetrip.supervision.CaseOnKafka;
import io.onetrip.supervision.OnRealParts;
import io.onetrip.testkit.Caller;
import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@OnRealParts
class ClocksIT {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final String CLOCKS = "/api/supervision/clocks";

    @LocalServerPort
    int port;

    private Caller supervisor;

    @BeforeEach
    void signIn() {
        supervisor = Caller.as("supervisor-1", port);
    }

    @Test
    void pagesThroughAllClocksByDueDay() {
        var one = CaseOnKafka.on(MONDAY).received().accepted();
        for (int item = 1; item <= 6; item++) one.dispatched(item, 7 - item);
        var ofCase = CLOCKS + "?limit=3&caseNumber=" + one.number();
        await().untilAsserted(() -> assertThat(walk(ofCase)).hasSize(7));
        assertThat(walk(ofCase)).isSortedAccordingTo((a, b) -> a.compareTo(b)).doesNotHaveDuplicates();
    }

    @Test
    void saysWhatIsWrongWithARequest() {
        assertThat(supervisor.get(CLOCKS + "?after=nonsense").problem()).isEqualTo("400 /problems/cursor-invalid");
        assertThat(supervisor.get(CLOCKS + "?limit=201").problem()).isEqualTo("400 /problems/invalid-request");
        assertThat(supervisor.get(CLOCKS + "?light=BLUE").problem()).isEqualTo("400 /problems/invalid-request");
        assertThat(supervisor.get(CLOCKS + "?due=tomorrow").problem()).isEqualTo("400 /problems/invalid-request");
        assertThat(supervisor.get("/api/supervision/cases/261123-99999-K").problem())
                .isEqualTo("404 /problems/case-not-found");
    }

    private ArrayList<String> walk(String path) {
        var seen = new ArrayList<String>();
        JsonNode page;
        var next = "";
        do {
            page = supervisor.get(path + next).json();
            page.at("/content")
                    .valueStream()
                    .forEach(clock -> seen.add(clock.at("/due/earliest").asString() + " "
                            + clock.get("clockId").asString()));
            next = "&after=" + page.path("next").asString("");
        } while (page.hasNonNull("next"));
        return seen;
    }
}
