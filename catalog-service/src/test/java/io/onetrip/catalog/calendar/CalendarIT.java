package io.onetrip.catalog.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onetrip.catalog.CatalogServiceIT;
import io.onetrip.testkit.Caller;
import io.onetrip.testkit.Caller.Answer;
import io.onetrip.testkit.Contracts;
import io.onetrip.testkit.ToldEvents;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A year from an editor's list to what is told to the other services. */
class CalendarIT extends CatalogServiceIT {
    private static final String TYPE = "catalog.calendar-published.v1";
    private static final String NEW_YEAR = """
            [{"date": "2051-01-02", "name": "元旦", "workday": false}, {"date": "2051-01-07", "name": "元旦", "workday": true}]""";
    private static final String CORRECTED = """
            [{"date": "2051-01-02", "name": "元旦", "workday": false}, {"date": "2051-01-03", "name": "元旦", "workday": false}]""";

    @Autowired
    PublishCalendars shipped;

    private Caller editor;

    @BeforeEach
    void callers() {
        editor = Caller.as("editor-1", port);
    }

    @AfterEach
    void withoutTheYear() {
        for (var table : List.of("calendar_publication", "calendar_year"))
            jdbc.sql("delete from %s where year > 2050".formatted(table)).update();
    }

    @Test
    void aDryRunSaysWhatWouldChangeAndChangesNothing() {
        var before = stored();
        var tried = publish(2051, NEW_YEAR, "?dryRun=true");
        assertThat(tried.status()).isEqualTo(200);
        assertThat(tried.json().get("changed").asBoolean()).isTrue();
        assertThat(tried.json().get("workingDaysBefore")).isEqualTo(tried.json().get("workingDaysAfter"));
        assertThat(tried.text("/changes/0/date")).isEqualTo("2051-01-02");
        assertThat(tried.json().at("/changes/0/worksBefore").asBoolean()).isTrue();
        assertThat(tried.json().at("/changes/0/worksAfter").asBoolean()).isFalse();
        assertThat(tried.json().at("/changes/1/worksAfter").asBoolean()).isTrue();
        assertThat(tried.json()
                        .get("warnings")
                        .valueStream()
                        .map(one -> one.get("code").asString()))
                .contains("HOLIDAY_MISSING");
        assertThat(stored()).isEqualTo(before);
        assertThat(get("/api/catalog/calendar/2051").problem()).isEqualTo("404 /problems/calendar-not-published");
    }

    @Test
    void aYearIsPublishedOnceAndACorrectedOneAgain() {
        var told = told(2051).size();
        assertThat(publish(2051, NEW_YEAR, "?basedOn=0").json().get("version").asInt())
                .isEqualTo(1);
        var again = publish(2051, NEW_YEAR, "").json();
        assertThat(again.get("changed").asBoolean()).isFalse();
        assertThat(again.get("version").asInt()).isEqualTo(1);
        var corrected = publish(2051, CORRECTED, "?basedOn=1").json();
        assertThat(corrected.get("version").asInt()).isEqualTo(2);
        assertThat(corrected.get("changes")).hasSize(2);

        var shown = get("/api/catalog/calendar/2051").json();
        assertThat(shown.get("version").asInt()).isEqualTo(2);
        assertThat(shown.at("/days/1/date").asString()).isEqualTo("2051-01-03");
        assertThat(get("/api/catalog/calendar").json().get("years").toString()).contains("2026", "2051");
        await().untilAsserted(() -> assertThat(told(2051))
                .hasSize(told + 2)
                .allSatisfy(event -> assertThat(Contracts.faults(TYPE, event)).isEmpty()));
        assertThat(told(2051).getLast().at("/days/1/date").asString()).isEqualTo("2051-01-03");

        var history =
                editor.get("/api/catalog/calendar/2051/publications").json().get("content");
        assertThat(history.valueStream().map(one -> one.get("version").asInt())).containsExactly(2, 1);
        assertThat(history.at("/0/publishedBy").asString()).isNotBlank();
        assertThat(history.at("/1/holidays").asInt()).isEqualTo(1);
        assertThat(history.at("/1/makeUpWorkdays").asInt()).isEqualTo(1);
        assertThat(jdbc.sql("""
                        select count(*) from audit_entry where aggregate_type = 'calendar' and aggregate_id = '2051'
                        and entry::json ->> 'actorName' = ?""")
                        .param(history.at("/0/publishedBy").asString())
                        .query(Long.class)
                        .single())
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void aYearThatComesWithTheServiceStaysAsTheEditorLeftIt() throws Exception {
        var days = Contracts.JSON
                .readTree(get("/api/catalog/calendar/2026").response().body())
                .get("days");
        try {
            assertThat(publish(2026, """
                    [{"date": "2026-01-01", "name": "元旦", "workday": false}]""", "").json().get("changed").asBoolean()).isTrue();
            var corrected = get("/api/catalog/calendar/2026").json();
            shipped.run(null);
            assertThat(get("/api/catalog/calendar/2026").json()).isEqualTo(corrected);
            assertThat(editor.get("/api/catalog/calendar/2026/publications")
                            .json()
                            .at("/content"))
                    .last()
                    .satisfies(first -> assertThat(first.path("publishedBy").isMissingNode())
                            .isTrue());
        } finally {
            publish(2026, days.toString(), "");
        }
    }

    @Test
    void ofTwoEditorsTheSecondIsTold() throws Exception {
        try (var editors = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Answer> one = () -> publish(2051, NEW_YEAR, "?basedOn=0");
            Callable<Answer> other =
                    () -> Caller.as("editor-2", port).post("/api/catalog/calendar/2051?basedOn=0", CORRECTED);
            var answers = editors.invokeAll(List.of(one, other)).stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(answers.stream().map(Answer::status)).containsExactlyInAnyOrder(200, 409);
            var refused = answers.stream()
                    .filter(answer -> answer.status() == 409)
                    .findFirst()
                    .orElseThrow();
            assertThat(refused.problem()).isEqualTo("409 /problems/calendar-changed");
            assertThat(refused.json().get("version").asInt()).isEqualTo(1);
        }
        assertThat(publish(2051, NEW_YEAR, "?basedOn=7&dryRun=true").problem())
                .isEqualTo("409 /problems/calendar-changed");
    }

    @Test
    void badInputChangesNothing() {
        var before = stored();
        assertThat(publish(2051, "[", "").problem()).isEqualTo("400 /problems/calendar-unreadable");
        var faulty = publish(2051, NEW_YEAR.replace("2051-01-07", "2050-01-07"), "");
        assertThat(faulty.problem()).isEqualTo("422 /problems/calendar-invalid");
        assertThat(faulty.text("/faults/0/place")).isEqualTo("/1/date");
        assertThat(faulty.text("/faults/0/code")).isEqualTo("OUTSIDE_YEAR");
        assertThat(publish(1999, "[]", "").problem()).isEqualTo("400 /problems/invalid-request");
        assertThat(publish(2051, NEW_YEAR, "?basedOn=-1").problem()).isEqualTo("400 /problems/invalid-request");
        assertThat(publish(2051, "[" + " ".repeat(1 << 20) + "]", "").problem()).isEqualTo("413 /problems/too-large");
        assertThat(editor.post("/api/catalog/calendar/next", NEW_YEAR).status()).isEqualTo(400);
        assertThat(Caller.nobody(port)
                        .post("/api/catalog/calendar/2051", NEW_YEAR)
                        .status())
                .isEqualTo(401);
        assertThat(Caller.nobody(port)
                        .get("/api/catalog/calendar/2026/publications")
                        .status())
                .isEqualTo(401);
        var clerk = Caller.as("intake-main", port);
        assertThat(clerk.post("/api/catalog/calendar/2051", NEW_YEAR).status()).isEqualTo(403);
        assertThat(clerk.get("/api/catalog/calendar/2026/publications").status())
                .isEqualTo(403);
        assertThat(stored()).isEqualTo(before);
        assertThat(get("/api/catalog/calendar/2051").status()).isEqualTo(404);
    }

    private Answer publish(int year, String list, String query) {
        return editor.post("/api/catalog/calendar/" + year + query, list);
    }

    private static List<JsonNode> told(int year) {
        return ToldEvents.of("onetrip.catalog.calendar", String.valueOf(year), TYPE);
    }
}
