package io.onetrip.workingdays;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.workingdays.ExplainedDay.Why;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class ExplainedDayTest {
    private final WorkingDayCalendar calendar = Calendars.published();

    /** What is shown day by day adds up to the limit and ends on the day due. */
    @ParameterizedTest
    @MethodSource
    void countsTheSuspensionVectors(JsonNode vector) {
        var accepted = date(vector.get("accepted"));
        var limit = Limit.workingDays(vector.get("workingDays").asInt());
        var stops = StreamSupport.stream(vector.get("suspensions").spliterator(), false)
                .map(stop -> new Suspension(date(stop.get(0)), date(stop.get(1))))
                .toList();
        var changes = new ClockChanges(stops, List.of());
        var due = changes.deadline(calendar, accepted, limit).date();
        assertThat(due).isEqualTo(date(vector.get("deadline")));
        var days = ExplainedDay.of(calendar, accepted, due, limit, changes);
        assertThat(days).filteredOn(ExplainedDay::counts).hasSize(limit.days());
        assertThat(days.getLast().date()).isEqualTo(due);
        assertThat(days.getLast().counts()).isTrue();
    }

    static Stream<JsonNode> countsTheSuspensionVectors() {
        return StreamSupport.stream(Calendars.vectors().get("suspensionVectors").spliterator(), false);
    }

    @Test
    void saysWhyEachDayCountsOrNot() {
        var start = LocalDate.parse("2026-09-18");
        var changes = new ClockChanges(
                List.of(new Suspension(LocalDate.parse("2026-09-21"), LocalDate.parse("2026-09-22"))),
                List.of(new Extension(1, LimitUnit.WORKING_DAY, LocalDate.parse("2026-09-23"))));
        var limit = Limit.workingDays(4);
        var due = changes.deadline(calendar, start, limit).date();
        assertThat(ExplainedDay.of(calendar, start, due, limit, changes))
                .containsExactly(
                        day("2026-09-19", Why.WEEKEND, false),
                        day("2026-09-20", Why.MAKE_UP_DAY, false),
                        day("2026-09-21", Why.COUNTS, false),
                        day("2026-09-22", Why.SUSPENDED, false),
                        day("2026-09-23", Why.COUNTS, false),
                        day("2026-09-24", Why.COUNTS, false),
                        day("2026-09-25", Why.HOLIDAY, true),
                        day("2026-09-26", Why.WEEKEND, true),
                        day("2026-09-27", Why.WEEKEND, true),
                        day("2026-09-28", Why.COUNTS, true));
    }

    @Property(tries = 500)
    void addsUpWhateverStopsAndExtendsIt(
            @ForAll @IntRange(min = 0, max = 300) int begin,
            @ForAll @IntRange(min = 1, max = 40) int days,
            @ForAll @IntRange(min = 0, max = 15) int added,
            @ForAll List<@IntRange(min = -10, max = 90) Integer> stopped) {
        var start = LocalDate.parse("2025-01-01").plusDays(begin);
        var stops = new ArrayList<Suspension>();
        for (var day : stopped)
            stops.add(new Suspension(start.plusDays(day), start.plusDays(day).plusDays(Math.abs(day) % 9)));
        var changes = new ClockChanges(
                stops, added == 0 ? List.of() : List.of(new Extension(added, LimitUnit.WORKING_DAY, start)));
        var limit = Limit.workingDays(days);
        var due = changes.deadline(calendar, start, limit).date();
        var unmoved =
                calendar.deadline(start, Limit.workingDays(days + added), stops).date();
        Assume.that(unmoved.equals(due));
        var shown = ExplainedDay.of(calendar, start, due, limit, changes);
        assertThat(shown).filteredOn(ExplainedDay::counts).hasSize(days + added);
        assertThat(shown).filteredOn(day -> day.counts() && day.extended()).hasSize(added);
        assertThat(shown.getLast().counts()).isTrue();
    }

    private static ExplainedDay day(String date, Why why, boolean extended) {
        return new ExplainedDay(LocalDate.parse(date), why, extended);
    }

    private static LocalDate date(JsonNode node) {
        return LocalDate.parse(node.asString());
    }
}
