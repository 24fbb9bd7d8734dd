package io.onetrip.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onetrip.testkit.Caller;
import io.onetrip.testkit.Contracts;
import io.onetrip.testkit.Neighbours;
import io.onetrip.testkit.OnRealParts;
import io.onetrip.testkit.Stored;
import io.onetrip.testkit.ToldEvents;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

@OnRealParts
class RatingIT {
    private static final AtomicInteger NEXT = new AtomicInteger(10);
    private static final Map<String, Object> GOOD = Map.of("level", "SATISFIED", "channel", "QR");

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    Caller applicant;

    @BeforeEach
    void nobody() {
        applicant = Caller.nobody(port);
    }

    @Test
    void aCompletedCaseIsRatedOnceByItsLink() {
        var link = link("H_MAIN");
        var shown = applicant.get(link);
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.text("/status")).isEqualTo("OPEN");
        assertThat(shown.text("/applicantMasked")).startsWith("示*").doesNotContain("云栖");
        assertThat(applicant.post(link, GOOD).status()).isEqualTo(201);
        assertThat(applicant.get(link).text("/status")).isEqualTo("RATED");
        var number = shown.text("/caseNumber");
        var before = Stored.about(jdbc, number);
        assertThat(applicant
                        .post(link, Map.of("level", "VERY_SATISFIED", "channel", "QR"))
                        .problem())
                .isEqualTo("409 /problems/already-rated");
        assertThat(applicant
                        .post(link, "{\"level\": \"SATISFIED\", \"channel\": \"QR\", \"tags\": [null]}")
                        .problem())
                .isEqualTo("400 /problems/invalid-request");
        assertThat(Stored.about(jdbc, number)).isEqualTo(before);
        await().untilAsserted(() -> assertThat(ToldEvents.of("onetrip.rating", number, "rating.submitted.v1"))
                .singleElement()
                .satisfies(event -> assertThat(event.get("level").asString()).isEqualTo("SATISFIED")));
    }

    @Test
    void ofManyAtOnceOneCounts() throws Exception {
        var link = link("H_MAIN");
        try (var clicks = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> click = () -> applicant.post(link, GOOD).status();
            var answers = clicks.invokeAll(List.of(click, click, click, click)).stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(answers).containsExactlyInAnyOrder(201, 409, 409, 409);
        }
    }

    @Test
    void aCompletionToldTwiceOpensOneOccasion() {
        var number = complete("H_MAIN");
        complete(number, "H_MAIN");
        complete("H_MAIN");
        await().untilAsserted(() -> assertThat(jdbc.sql("select last from inbox where aggregate_id = ?")
                        .param(number)
                        .query(Long.class)
                        .optional())
                .contains(2L));
        await().untilAsserted(() -> assertThat(ToldEvents.of("onetrip.rating", number, "rating.occasion-opened.v1"))
                .hasSize(1));
    }

    @Test
    void aBadRatingWithoutDetailChangesNothing() {
        var link = link("H_MAIN");
        var number = applicant.get(link).text("/caseNumber");
        var before = Stored.about(jdbc, number);
        assertThat(applicant
                        .post(link, Map.of("level", "DISSATISFIED", "channel", "QR"))
                        .problem())
                .isEqualTo("422 /problems/bad-rating-needs-detail");
        assertThat(applicant
                        .post(link, Map.of("level", "EXCELLENT", "channel", "QR"))
                        .problem())
                .isEqualTo("400 /problems/invalid-request");
        assertThat(applicant
                        .post(link, Map.of("level", "SATISFIED", "channel", "QR", "text", "好".repeat(1001)))
                        .problem())
                .isEqualTo("422 /problems/text-too-long");
        assertThat(Stored.about(jdbc, number)).isEqualTo(before);
    }

    @Test
    void anUnknownLinkAndAMistypedOneAreAnsweredAlike() {
        for (var token : List.of("A".repeat(32), "short", "x".repeat(500))) {
            assertThat(applicant.get("/api/ratings/" + token).problem()).isEqualTo("404 /problems/rating-not-found");
            assertThat(applicant.post("/api/ratings/" + token, GOOD).problem())
                    .isEqualTo("404 /problems/rating-not-found");
        }
    }

    @Test
    void aManagerSeesTheOwnHallAndASupervisorAll() {
        var main = link("H_MAIN");
        var east = link("H_EAST");
        applicant.post(main, GOOD);
        applicant.post(east, Map.of("level", "DISSATISFIED", "channel", "QR", "tags", List.of("TOO_MANY_TRIPS")));
        var manager = Caller.as("manager-east", port);
        assertThat(manager.get("/api/ratings").json().at("/content").findValuesAsString("hall"))
                .isNotEmpty()
                .containsOnly("H_EAST");
        assertThat(manager.get("/api/ratings/summary").json().at("/halls")).hasSize(1);
        var supervisor = Caller.as("supervisor-1", port);
        assertThat(supervisor
                        .get("/api/ratings?limit=200")
                        .json()
                        .at("/content")
                        .findValuesAsString("hall"))
                .contains("H_MAIN", "H_EAST");
        assertThat(supervisor
                        .get("/api/ratings?level=DISSATISFIED")
                        .json()
                        .at("/content")
                        .findValuesAsString("level"))
                .isNotEmpty()
                .containsOnly("DISSATISFIED");
    }

    @Test
    void pagesFollowByKey() {
        for (var i = 0; i < 3; i++) {
            applicant.post(link("H_MAIN"), GOOD);
        }
        var supervisor = Caller.as("supervisor-1", port);
        var first = supervisor.get("/api/ratings?limit=2").json();
        var second = supervisor
                .get("/api/ratings?limit=2&after=" + first.at("/next").asString())
                .json();
        assertThat(second.at("/content").findValuesAsString("caseNumber"))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(first.at("/content").findValuesAsString("caseNumber"));
        for (var cursor : List.of("nonsense", "%2B999999999-12-31T00:00:00Z~1"))
            assertThat(supervisor.get("/api/ratings?after=" + cursor).problem())
                    .isEqualTo("400 /problems/invalid-request");
    }

    @Test
    void listsAreClosedToOthers() {
        assertThat(applicant.get("/api/ratings").status()).isEqualTo(401);
        assertThat(applicant.get("/api/ratings/summary").status()).isEqualTo(401);
        assertThat(Caller.as("intake-main", port).get("/api/ratings").status()).isEqualTo(403);
        assertThat(Caller.as("intake-main", port).get("/api/ratings/summary").status())
                .isEqualTo(403);
    }

    private String link(String hall) {
        var number = complete(hall);
        return "/api/ratings/"
                + await().until(
                                () -> ToldEvents.of("onetrip.rating", number, "rating.occasion-opened.v1"),
                                told -> !told.isEmpty())
                        .getFirst()
                        .get("token")
                        .asString();
    }

    private static String complete(String hall) {
        var number = "261123-000%02d-1".formatted(NEXT.getAndIncrement());
        complete(number, hall);
        return number;
    }

    private static void complete(String number, String hall) {
        var completed = (ObjectNode) Contracts.sample("case.completed.v1");
        completed.put("caseNumber", number).put("hall", hall);
        Neighbours.ofCase("case.completed.v1", number, completed);
    }
}
