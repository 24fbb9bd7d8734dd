package io.onetrip.supervision.ledger.domain;

import io.onetrip.calendar.PublishedCalendar;
import io.onetrip.workingdays.Limit;
import io.onetrip.workingdays.LimitUnit;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a clock ends when it does, by the limit that ends first.
 *
 * @param from the day after which days count (民法典 201)
 * @param limit missing where the statutory limits of the items are chained along the waves
 * @param total working days from start to due
 * @param used working days up to today or to the closing
 */
public record Explanation(
        BindingLimit binding,
        LocalDate from,
        LocalDate due,
        @Nullable Limit limit,
        long total,
        long used,
        List<CountedDay> days) {

    /** Working days left; negative when overdue. */
    public long left() {
        return total - used;
    }

    public static Explanation of(Clock clock, PublishedCalendar calendar, LocalDate today) {
        var binding = clock.reckoning().dues().binding();
        var from = clock.terms().from(binding);
        var limit = clock.terms().limit(binding);
        var end = clock.closing() == null ? today : clock.closing().on();
        var workingDays = calendar.workingDays();
        return new Explanation(
                binding,
                from,
                clock.due(),
                limit,
                workingDays.workingDaysBetween(from, clock.due()),
                Math.max(0, workingDays.workingDaysBetween(from, end)),
                days(from, clock.due(), limit, calendar));
    }

    private static List<CountedDay> days(
            LocalDate from, LocalDate due, @Nullable Limit limit, PublishedCalendar calendar) {
        var everyDay = limit != null && limit.unit() == LimitUnit.CALENDAR_DAY;
        if (!due.isAfter(from)) return List.of();
        return from.plusDays(1)
                .datesUntil(due.plusDays(1))
                .map(date -> new CountedDay(
                        date,
                        everyDay || calendar.workingDays().isWorkingDay(date),
                        calendar.names().get(date)))
                .toList();
    }
}
