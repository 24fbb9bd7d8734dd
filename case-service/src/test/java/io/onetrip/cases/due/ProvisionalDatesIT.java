package io.onetrip.cases.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onetrip.cases.Applications;
import io.onetrip.cases.OnRealParts;
import io.onetrip.cases.OtherServices;
import io.onetrip.testkit.Caller;
import io.onetrip.testkit.Contracts;
import io.onetrip.testkit.Neighbours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A running case whose promise reaches into years that are published while it runs. */
@OnRealParts
class ProvisionalDatesIT {
    /** So many working days reach into next year from any day, and never beyond the one after it. */
    private static final int PROMISE = 270;

    private static final String BUNDLE = "B_OVER_NEW_YEAR";
    private static final int THIS_YEAR =
            LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear();

    @LocalServerPort
    int port;

    @Test
    void moveWhenTheirYearIsPublishedAndAgainWhenItIsCorrected() {
        OtherServices.publishCatalogue();
        publishBundle();
        var clerk = Caller.as("intake-main", port);
        var number = accepted(clerk);
        var counted = due(clerk, number);
        assertThat(counted.get("provisional").asBoolean()).isTrue();
        assertThat(line(clerk, number).get("provisional").asBoolean()).isTrue();
        assertThat(progress(clerk, number).at("/due/provisional").asBoolean()).isTrue();
        assertThat(progress(clerk, number).at("/waitingFor/0/provisional").isBoolean())
                .isTrue();

        var monday = firstMonday(THIS_YEAR + 1);
        publish(monday);
        publish(monday);
        await().untilAsserted(() -> {
            var moved = due(clerk, number);
            assertThat(moved.get("provisional").asBoolean()).isFalse();
            assertThat(date(moved)).isEqualTo(workingDaysAfter(date(counted), 1));
            assertThat(line(clerk, number).get("due")).isEqualTo(moved.get("promise"));
            assertThat(line(clerk, number).get("provisional").asBoolean()).isFalse();
            assertThat(progress(clerk, number).at("/due/promise")).isEqualTo(moved.get("promise"));
        });

        publish(monday, monday.plusDays(1), monday.plusDays(2));
        await().untilAsserted(() -> assertThat(date(due(clerk, number))).isEqualTo(workingDaysAfter(date(counted), 3)));
    }

    /** The two years after this one, the later first; of the next these days are free. */
    private static void publish(LocalDate... free) {
        for (var year : List.of(THIS_YEAR + 2, THIS_YEAR + 1)) {
            var days = year == THIS_YEAR + 1 ? List.of(free) : List.<LocalDate>of();
            Neighbours.ofCatalogue(
                    "calendar",
                    String.valueOf(year),
                    Map.of(
                            "year",
                            year,
                            "days",
                            days.stream()
                                    .map(day -> Map.of("date", day.toString(), "name", "示范", "workday", false))
                                    .toList()));
        }
    }

    private static void publishBundle() {
        var bundle = (ObjectNode) Contracts.sample("catalog.bundle-published.v1");
        bundle.put("id", BUNDLE);
        var definition = (ObjectNode) bundle.get("definition");
        definition.put("id", BUNDLE);
        ((ObjectNode) definition.get("promisedLimit")).put("days", PROMISE);
        Neighbours.ofCatalogue("bundle", BUNDLE, bundle);
    }

    private static String accepted(Caller clerk) {
        var application = new HashMap<>(Applications.complete());
        application.put("bundleId", BUNDLE);
        var number = await().until(() -> clerk.post("/api/cases", application), answer -> answer.status() == 201)
                .text("/caseNumber");
        var accepted = clerk.post("/api/cases/%s/acceptance".formatted(number), "");
        assertThat(accepted.status()).as(accepted.toString()).isEqualTo(200);
        return number;
    }

    private static JsonNode due(Caller clerk, String number) {
        return clerk.get("/api/cases/" + number).json().get("due");
    }

    private static JsonNode line(Caller clerk, String number) {
        return clerk.get("/api/cases?query=" + number).json().at("/content/0");
    }

    private static JsonNode progress(Caller clerk, String number) {
        var token = clerk.get("/api/cases/" + number).text("/progressToken");
        return clerk.get("/api/public/progress/" + token).json();
    }

    private static LocalDate date(JsonNode due) {
        return LocalDate.parse(due.get("promise").asString());
    }

    private static LocalDate firstMonday(int year) {
        return IntStream.rangeClosed(1, 7)
                .mapToObj(day -> LocalDate.of(year, 1, day))
                .filter(day -> day.getDayOfWeek() == DayOfWeek.MONDAY)
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate workingDaysAfter(LocalDate date, int count) {
        var day = date;
        for (var left = count; left > 0; ) {
            day = day.plusDays(1);
            if (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) left--;
        }
        return day;
    }
}
