package io.onetrip.supervision.ledger.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.calendar.PublishedCalendar;
import io.onetrip.workingdays.ClockStart;
import io.onetrip.workingdays.ItemClock;
import io.onetrip.workingdays.Light;
import io.onetrip.workingdays.Limit;
import io.onetrip.workingdays.LimitUnit;
import io.onetrip.workingdays.PublishedDay;
import io.onetrip.workingdays.PublishedYear;
import io.onetrip.workingdays.WorkingDayCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Clocks against counting on the fingers, one day after the other. */
class ReckoningPropertyTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    private final Map<LocalDate, Boolean> published = new HashMap<>();

    @Property(tries = 2000)
    void anItemIsDueOnTheEarliestOfItsThreeLimits(
            @ForAll @Size(max = 40) List<@IntRange(min = 0, max = 364) Integer> oddDays,
            @ForAll @IntRange(min = 0, max = 250) int received,
            @ForAll @IntRange(min = 0, max = 5) int untilAccepted,
            @ForAll @IntRange(min = 0, max = 12) int untilDispatched,
            @ForAll @IntRange(min = 1, max = 3) int wave,
            @ForAll @IntRange(min = 0, max = 15) int promise,
            @ForAll @IntRange(min = 0, max = 45) int statute,
            @ForAll boolean calendarDays,
            @ForAll ClockStart statuteFrom,
            @ForAll @IntRange(min = 0, max = 20) int casePromise,
            @ForAll @IntRange(min = 0, max = 90) int sinceStart) {
        var calendar = calendar(oddDays);
        var receivedOn = NEW_YEAR.plusDays(received);
        var accepted = receivedOn.plusDays(untilAccepted);
        var dispatched = accepted.plusDays(untilDispatched);
        var start = wave == 1 ? accepted : dispatched;
        var statuteLimit =
                new Limit(statute, calendarDays ? LimitUnit.CALENDAR_DAY : LimitUnit.WORKING_DAY, statuteFrom);
        var terms = new Terms.OfItem(new ItemClock(
                receivedOn,
                accepted,
                dispatched,
                wave,
                Limit.workingDays(promise),
                statuteLimit,
                Limit.workingDays(casePromise)));

        var reckoning = Reckoning.of(terms, new ClockId("I"), CaseTimes.NONE, calendar, accepted);

        var byPromise = workingDaysAfter(start, promise);
        var statuteStart = statuteFrom == ClockStart.RECEIPT ? receivedOn : start;
        var byStatute = calendarDays
                ? firstWorkingDayFrom(statuteStart.plusDays(statute))
                : workingDaysAfter(statuteStart, statute);
        var byCase = workingDaysAfter(accepted, casePromise);
        assertThat(reckoning.dues().promise().date()).isEqualTo(byPromise);
        assertThat(reckoning.dues().statute().date()).isEqualTo(byStatute);
        assertThat(reckoning.dues().earliest().date()).isEqualTo(min(byPromise, min(byStatute, byCase)));
        var today = start.plusDays(sinceStart);
        assertThat(reckoning.signal().on(today))
                .isEqualTo(light(start, reckoning.dues().earliest().date(), today));
    }

    /** Red: past due. Amber: 90 % used or one working day left. */
    private Light light(LocalDate start, LocalDate due, LocalDate today) {
        if (today.isAfter(due)) return Light.RED;
        var total = count(start, due);
        var used = count(start, today);
        return used * 10 >= total * 9 || total - used <= 1 ? Light.AMBER : Light.GREEN;
    }

    private int count(LocalDate after, LocalDate upTo) {
        var count = 0;
        for (var day = after.plusDays(1); !day.isAfter(upTo); day = day.plusDays(1)) if (works(day)) count++;
        return count;
    }

    private LocalDate workingDaysAfter(LocalDate start, int days) {
        if (days == 0) return firstWorkingDayFrom(start);
        var day = start;
        for (var left = days; left > 0; ) {
            day = day.plusDays(1);
            if (works(day)) left--;
        }
        return day;
    }

    private LocalDate firstWorkingDayFrom(LocalDate date) {
        var day = date;
        while (!works(day)) day = day.plusDays(1);
        return day;
    }

    private boolean works(LocalDate day) {
        var weekday = day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
        return published.getOrDefault(day, weekday);
    }

    private static LocalDate min(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** Odd days are turned over: a weekday becomes a holiday, a weekend day is made up for. */
    private PublishedCalendar calendar(List<Integer> oddDays) {
        published.clear();
        for (var odd : oddDays) {
            var day = NEW_YEAR.plusDays(odd);
            published.put(day, day.getDayOfWeek().getValue() > 5);
        }
        var days = published.entrySet().stream()
                .map(day -> new PublishedDay(day.getKey(), day.getValue()))
                .toList();
        return new PublishedCalendar(1, WorkingDayCalendar.of(List.of(new PublishedYear(2026, days))), Map.of());
    }
}
