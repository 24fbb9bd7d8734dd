package io.onetrip.workingdays;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;

/** The prefix array against a loop over days: 4,000 random calendars, 250 random inputs each, are a million. */
class WorkingDayCalendarPropertyTest {

    private static final LocalDate ORIGIN = LocalDate.of(2019, 1, 1);
    private static final int DAYS = 6 * 365;

    @Property(tries = 4000, shrinking = ShrinkingMode.OFF)
    void countsAsTheLoopDoes(@ForAll("calendars") List<PublishedYear> years, @ForAll long seed) {
        var calendar = WorkingDayCalendar.of(years);
        var loop = new DayByDay(years);
        var random = new Random(seed);
        for (int input = 0; input < 250; input++) {
            var start = day(random);
            var limit = limit(random);
            var stops = stops(start, random);
            assertThat(calendar.deadline(start, limit, stops).date())
                    .as("%s + %s without %s, published %s", start, limit, stops, years)
                    .isEqualTo(loop.deadline(start, limit, stops));
        }
    }

    @Property(tries = 2000)
    void ordinalsGoBothWays(@ForAll("calendars") List<PublishedYear> years, @ForAll @IntRange(max = 5000) int day) {
        var calendar = WorkingDayCalendar.of(years);
        var loop = new DayByDay(years);
        var date = ORIGIN.minusYears(4).plusDays(day);
        assertThat(calendar.isWorkingDay(date)).isEqualTo(loop.isWorkingDay(date));
        assertThat(calendar.date(calendar.ordinal(calendar.workingDayFrom(date))))
                .isEqualTo(calendar.workingDayFrom(date));
        assertThat(calendar.workingDaysBetween(ORIGIN, date)).isEqualTo(-calendar.workingDaysBetween(date, ORIGIN));
        if (date.isAfter(ORIGIN))
            assertThat(calendar.workingDaysBetween(ORIGIN, date)).isEqualTo(loop.workingDaysBetween(ORIGIN, date));
    }

    @Provide
    Arbitrary<List<PublishedYear>> calendars() {
        var year = Combinators.combine(Arbitraries.integers().between(2019, 2024), Arbitraries.longs())
                .as((number, seed) -> year(number, new Random(seed)));
        return year.list().ofMaxSize(5).uniqueElements(PublishedYear::year);
    }

    private static PublishedYear year(int year, Random random) {
        var days = new ArrayList<PublishedDay>();
        for (var day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1 + random.nextInt(20)))
            days.add(new PublishedDay(day, day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue()));
        return new PublishedYear(year, days);
    }

    private static LocalDate day(Random random) {
        return ORIGIN.plusDays(random.nextInt(DAYS));
    }

    private static Limit limit(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> Limit.immediate();
            case 1, 2 -> Limit.calendarDays(random.nextInt(40));
            default -> Limit.workingDays(random.nextInt(60));
        };
    }

    private static List<Suspension> stops(LocalDate start, Random random) {
        var stops = new ArrayList<Suspension>();
        for (int count = random.nextInt(4); count > 0; count--) {
            var opened = start.plusDays(random.nextInt(40) - 10);
            stops.add(new Suspension(opened, opened.plusDays(random.nextInt(25))));
        }
        return stops;
    }
}
