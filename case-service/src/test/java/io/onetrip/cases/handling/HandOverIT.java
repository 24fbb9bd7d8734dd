package io.onetrip.cases.handling;

import static io.onetrip.cases.Applications.complete;
import static io.onetrip.cases.Applications.received;
import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.cases.OnRealParts;
import io.onetrip.cases.OtherServices;
import io.onetrip.testkit.Caller;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@OnRealParts
class HandOverIT {
    @LocalServerPort
    int port;

    private Caller clerk;
    private Caller colleague;
    private Caller manager;
    private String number;
    private String from;
    private String to;

    @BeforeEach
    void twoClerksAtWork() {
        OtherServices.publishCatalogue();
        clerk = Caller.as("intake-main", port);
        colleague = Caller.as("intake-main-2", port);
        manager = Caller.as("manager-main", port);
        number = received(clerk, complete());
        from = clerk.get("/api/cases/" + number).text("/clerk/id");
        to = colleague.get("/api/cases/" + received(colleague, complete())).text("/clerk/id");
    }

    @Test
    void offersTheClerksThatWereSeenAtTheWindowOfTheHall() {
        var known = clerk.get("/api/cases/clerks").json();
        assertThat(known.findValuesAsString("id")).contains(from, to);
        assertThat(known.findValuesAsString("name")).contains("李敏", "何雨");
        assertThat(Caller.as("intake-east", port).get("/api/cases/clerks").toString())
                .doesNotContain(from);
        assertThat(Caller.as("output-main", port).get("/api/cases/clerks").status())
                .isEqualTo(403);
    }

    @Test
    void theColleagueFindsItAmongTheOwnCases() {
        var handed = handOver(clerk, number, to);
        assertThat(handed.status()).as(handed.toString()).isEqualTo(200);
        assertThat(handed.text("/responsible/name")).isEqualTo("何雨");
        assertThat(handed.text("/clerk/name")).isEqualTo("李敏");
        assertThat(handed.text("/handOvers/0/reason")).isEqualTo("休假");
        assertThat(handed.json().at("/history").toString()).contains("HANDED_OVER");
        assertThat(mine(colleague)).contains(number);
        assertThat(mine(clerk)).doesNotContain(number);
        var chain = Caller.as("supervisor-1", port).get("/api/case/operations/audit/case/" + number);
        assertThat(chain.toString()).contains("case.handed-over.v1");
    }

    @Test
    void onlyWhoIsResponsibleOrTheManagerHandsOver() {
        assertThat(handOver(colleague, number, to).problem()).isEqualTo("403 /problems/not-responsible");
        assertThat(handOver(Caller.as("manager-east", port), number, to).problem())
                .isEqualTo("422 /problems/clerk-unknown");
        assertThat(handOver(Caller.as("intake-east", port), number, to).status())
                .isIn(403, 422);
        assertThat(handOver(clerk, number, "nobody").problem()).isEqualTo("422 /problems/clerk-unknown");
        assertThat(handOver(clerk, number, from).problem()).isEqualTo("409 /problems/already-responsible");
        assertThat(handOver(manager, number, to).text("/responsible/id")).isEqualTo(to);
        assertThat(handOver(clerk, number, from).problem()).isEqualTo("403 /problems/not-responsible");
        assertThat(handOver(colleague, number, from).text("/responsible/id")).isEqualTo(from);
    }

    @Test
    void handsEveryOpenCaseOfAnAbsentClerkOver() {
        var ended = received(clerk, complete());
        clerk.post("/api/cases/%s/withdrawal".formatted(ended), Map.of("reason", "暂不开业"));
        var request = Map.of("from", from, "to", to, "reason", "病假");
        assertThat(clerk.post("/api/cases/hand-overs", request).status()).isEqualTo(403);
        var all = manager.post("/api/cases/hand-overs", request);
        assertThat(all.status()).as(all.toString()).isEqualTo(200);
        assertThat(all.json().findValuesAsString("caseNumber")).contains(number).doesNotContain(ended);
        assertThat(all.json()
                        .at("/cases")
                        .valueStream()
                        .allMatch(line -> line.at("/handedOver").asBoolean()))
                .isTrue();
        assertThat(clerk.get("/api/cases/" + number).text("/responsible/id")).isEqualTo(to);
        assertThat(clerk.get("/api/cases/" + ended).text("/responsible/id")).isEqualTo(from);
    }

    private static Caller.Answer handOver(Caller by, String number, String to) {
        return by.post("/api/cases/%s/hand-over".formatted(number), Map.of("to", to, "reason", "休假"));
    }

    private static String mine(Caller caller) {
        return caller.get("/api/cases?mine=true&limit=100").toString();
    }
}
