package io.onetrip.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onetrip.testkit.Caller;
import io.onetrip.testkit.Contracts;
import io.onetrip.testkit.Neighbours;
import io.onetrip.testkit.ToldEvents;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A case under supervision, from its events on Kafka to what the supervisor sees. */
@OnRealParts
class SupervisionJourneyIT {
    private static final String ALERT = "supervision.alert-raised.v1";
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @LocalServerPort
    int port;

    @Autowired
    Wall wall;

    private Caller supervisor;

    @BeforeEach
    void onMonday() {
        wall.moveTo(MONDAY);
        supervisor = Caller.as("supervisor-1", port);
        Neighbours.publishCalendar();
        Neighbours.ofCatalogue("department", "D_PSB", Map.of("id", "D_PSB", "name", "公安局"));
        Neighbours.ofCatalogue("item", "I_HOTEL_PERMIT", Map.of("id", "I_HOTEL_PERMIT", "name", "旅馆许可"));
    }

    @Test
    void timesACaseFromAcceptanceToAnswerAndTellsEveryStep() {
        var before = supervisor.get("/api/supervision/totals").json();
        var one = CaseOnKafka.on(MONDAY).received().accepted().dispatched(1, 5);
        await().untilAsserted(() -> assertThat(clocks(one)).hasSize(2));
        var item = clock(one, one.item(1));
        assertThat(item.at("/due/earliest").asString()).isEqualTo("2026-11-30");
        assertThat(item.at("/due/binding").asString()).isEqualTo("PROMISE");
        assertThat(item.at("/state").asString()).isEqualTo("RUNNING");
        assertThat(clock(one, one.number()).at("/due/promise").asString()).isEqualTo("2026-12-07");

        one.decided(1, one.at(15)).outputReady(one.at(16)).completed().rated();
        await().untilAsserted(() -> {
            var after = supervisor.get("/api/supervision/totals").json();
            for (var count : List.of("cases", "completed", "ratings"))
                assertThat(after.get(count).asLong())
                        .isEqualTo(before.get(count).asLong() + 1);
            assertThat(clock(one, one.number()).at("/state").asString()).isEqualTo("CLOSED");
        });
        assertThat(clock(one, one.item(1)).at("/outcome").asString()).isEqualTo("GRANTED");

        var shown = supervisor.get("/api/supervision/cases/" + one.number()).json();
        assertThat(shown.at("/timeline")
                        .valueStream()
                        .map(line -> line.get("type").asString()))
                .containsExactly(
                        "case.received.v1",
                        "case.accepted.v1",
                        "case.item-dispatched.v1",
                        "approval.item-decided.v1",
                        "case.output-ready.v1",
                        "case.delivered.v1",
                        "case.completed.v1",
                        "rating.occasion-opened.v1",
                        "rating.submitted.v1");
        assertThat(shown.at("/timeline/3/text").asString()).isEqualTo("公安局(审批员 示范)准予旅馆许可。");
        var why = shown.at("/clocks/1/why");
        assertThat(why.at("/text").asString())
                .isEqualTo("自 2026-11-23 起算(当日不计), 承诺时限 5 个工作日, 其间 2 天不计, 至 2026-11-30 止; 已用 0 个工作日, 还剩 5 个工作日。");
        assertThat(why.at("/days").valueStream().filter(day -> day.get("counts").asBoolean()))
                .hasSize(5);
    }

    @Test
    void aDecisionHeardBeforeItsDispatchIsNotLost() {
        var one = CaseOnKafka.on(MONDAY);
        one.decided(1, one.at(15));
        await().untilAsserted(() -> assertThat(supervisor
                        .get("/api/supervision/cases/" + one.number())
                        .json()
                        .at("/timeline"))
                .hasSize(1));
        one.received().accepted().dispatched(1, 5);
        await().untilAsserted(() ->
                assertThat(clock(one, one.item(1)).at("/outcome").asString()).isEqualTo("GRANTED"));
    }

    /** The stop is told before the dispatch, by the other topic: it counts all the same. */
    @Test
    void countsWhatStopsAClockWhicheverIsHeardFirst() {
        var one = CaseOnKafka.on(MONDAY);
        one.suspended(1, MONDAY.plusDays(9));
        await().untilAsserted(() -> assertThat(supervisor
                        .get("/api/supervision/cases/" + one.number())
                        .json()
                        .at("/timeline"))
                .hasSize(1));
        one.received().accepted().dispatched(1, 5);
        await().untilAsserted(() -> assertThat(
                        clock(one, one.item(1)).at("/due/earliest").asString())
                .isEqualTo("2026-12-09"));
        assertThat(clock(one, one.number()).at("/due/promise").asString()).isEqualTo("2026-12-16");
        var shown = supervisor.get("/api/supervision/cases/" + one.number()).json();
        assertThat(shown.at("/clocks/1/times/stopped").asBoolean()).isTrue();
        assertThat(shown.at("/clocks/1/why/days")
                        .valueStream()
                        .filter(day -> day.path("because").asString("").equals("检验")))
                .hasSize(9);

        one.resumed(1, MONDAY.plusDays(2));
        await().untilAsserted(() -> assertThat(
                        clock(one, one.item(1)).at("/due/earliest").asString())
                .isEqualTo("2026-12-02"));
        assertThat(supervisor
                        .get("/api/supervision/cases/" + one.number())
                        .json()
                        .at("/clocks/1/times/stopped")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void turnsAmberAndRedAsDaysPassAndTellsEachOnce() {
        var one = CaseOnKafka.on(MONDAY).received().accepted().dispatched(1, 5);
        await().untilAsserted(() ->
                assertThat(clock(one, one.item(1)).at("/light").asString()).isEqualTo("GREEN"));
        wall.moveTo(LocalDate.of(2026, 11, 27));
        await().untilAsserted(() ->
                assertThat(clock(one, one.item(1)).at("/light").asString()).isEqualTo("AMBER"));
        wall.moveTo(LocalDate.of(2026, 12, 1));
        await().untilAsserted(() ->
                assertThat(clock(one, one.item(1)).at("/light").asString()).isEqualTo("RED"));
        await().untilAsserted(() -> assertThat(alerts(one, one.item(1))).containsExactly("AMBER", "RED"));
        await().during(Duration.ofSeconds(1))
                .untilAsserted(() -> assertThat(alerts(one, one.item(1))).hasSize(2));
        assertThat(supervisor
                        .get("/api/supervision/cases/" + one.number())
                        .json()
                        .at("/timeline")
                        .valueStream()
                        .map(line -> line.get("text").asString()))
                .contains("黄牌预警: 公安局的旅馆业特种行业许可证核发应于 2026-11-30 前办结。")
                .contains("红牌超期: 公安局的旅馆业特种行业许可证核发已超过期限 2026-11-30。");
        assertThat(supervisor
                        .get("/api/supervision/clocks?state=RUNNING&light=RED&department=D_PSB")
                        .json()
                        .at("/content")
                        .valueStream()
                        .map(clock -> clock.get("clockId").asString()))
                .contains(one.item(1));
    }

    @Test
    void aYearPublishedLaterMovesWhatWasProvisional() {
        var eve = LocalDate.of(2031, 12, 30);
        wall.moveTo(eve);
        var one = CaseOnKafka.on(eve).received().accepted().dispatched(1, 5);
        await().untilAsserted(() -> {
            assertThat(clock(one, one.item(1)).at("/due/earliest").asString()).isEqualTo("2032-01-06");
            assertThat(clock(one, one.item(1)).at("/due/provisional").asBoolean())
                    .isTrue();
        });
        Neighbours.ofCatalogue("calendar", "2031", Map.of("year", 2031, "days", List.of()));
        var newYear = Map.of("date", "2032-01-01", "name", "元旦", "workday", false);
        Neighbours.ofCatalogue("calendar", "2032", Map.of("year", 2032, "days", List.of(newYear)));
        await().untilAsserted(() -> {
            assertThat(clock(one, one.item(1)).at("/due/earliest").asString()).isEqualTo("2032-01-07");
            assertThat(clock(one, one.item(1)).at("/due/provisional").asBoolean())
                    .isFalse();
        });
    }

    @Test
    void aCorrectedYearMovesDatesAndLightsOfRunningClocksOnly() {
        var eve = LocalDate.of(2041, 12, 31);
        Neighbours.ofCatalogue("calendar", "2041", Map.of("year", 2041, "days", List.of()));
        Neighbours.ofCatalogue("calendar", "2042", Map.of("year", 2042, "days", List.of()));
        wall.moveTo(eve);
        var closed = CaseOnKafka.on(eve).received().accepted().dispatched(1, 5);
        var running = CaseOnKafka.on(eve).received().accepted().dispatched(1, 5);
        closed.decided(1, closed.at(15));
        await().untilAsserted(() -> {
            assertThat(clock(running, running.item(1)).at("/due/earliest").asString())
                    .isEqualTo("2042-01-07");
            assertThat(clock(running, running.item(1)).at("/due/provisional").asBoolean())
                    .isFalse();
            assertThat(clock(closed, closed.item(1)).at("/outcome").asString()).isEqualTo("GRANTED");
        });
        wall.moveTo(LocalDate.of(2042, 1, 7));
        await().untilAsserted(() -> assertThat(
                        clock(running, running.item(1)).at("/light").asString())
                .isEqualTo("AMBER"));
        var free = List.of("2042-01-01", "2042-01-02", "2042-01-03").stream()
                .map(date -> Map.of("date", date, "name", "元旦", "workday", false))
                .toList();
        Neighbours.ofCatalogue("calendar", "2042", Map.of("year", 2042, "days", free));
        Neighbours.ofCatalogue("calendar", "2042", Map.of("year", 2042, "days", free));
        await().untilAsserted(() -> {
            assertThat(clock(running, running.item(1)).at("/due/earliest").asString())
                    .isEqualTo("2042-01-10");
            assertThat(clock(running, running.item(1)).at("/light").asString()).isEqualTo("GREEN");
        });
        assertThat(clock(closed, closed.item(1)).at("/due/earliest").asString()).isEqualTo("2042-01-07");
    }

    @Test
    void whatIsNotEntrustedRunsFromItsDepartmentsAcceptance() {
        var monday = LocalDate.of(2051, 2, 6);
        Neighbours.ofCatalogue("calendar", "2051", Map.of("year", 2051, "days", List.of()));
        wall.moveTo(monday);
        var accepted = CaseOnKafka.on(monday).received().accepted().dispatchedToBeAccepted(1, 3);
        var silent = CaseOnKafka.on(monday).received().accepted().dispatchedToBeAccepted(1, 3);
        awaitDue(accepted, "2051-02-16");
        awaitDue(silent, "2051-02-16");
        accepted.correctionNeeded(1).itemCorrected(1, accepted.at(48));
        awaitDue(accepted, "2051-02-20");
        accepted.itemAccepted(1, accepted.at(72)).itemAccepted(1, accepted.at(72));
        awaitDue(accepted, "2051-02-14");
        wall.moveTo(LocalDate.of(2051, 2, 14));
        awaitDue(silent, "2051-02-09");
        await().untilAsserted(() -> assertThat(alerts(silent, silent.item(1))).containsExactly("RED"));
    }

    private void awaitDue(CaseOnKafka one, String due) {
        await().untilAsserted(() -> assertThat(
                        clock(one, one.item(1)).at("/due/earliest").asString())
                .isEqualTo(due));
    }

    private static List<String> alerts(CaseOnKafka one, String item) {
        return ToldEvents.of("onetrip.supervision", one.number(), ALERT).stream()
                .filter(alert -> Contracts.faults(ALERT, alert).isEmpty())
                .filter(alert -> alert.path("itemCaseNumber").asString("").equals(item))
                .map(alert -> alert.get("kind").asString())
                .toList();
    }

    private JsonNode clocks(CaseOnKafka one) {
        return supervisor
                .get("/api/supervision/clocks?caseNumber=" + one.number())
                .json()
                .at("/content");
    }

    private JsonNode clock(CaseOnKafka one, String id) {
        return clocks(one)
                .valueStream()
                .filter(clock -> clock.get("clockId").asString().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No clock " + id));
    }
}
