package io.onetrip.supervision.ledger.domain;

import io.onetrip.calendar.PublishedCalendar;
import io.onetrip.workingdays.ExplainedDay;
import io.onetrip.workingdays.Limit;
import io.onetrip.workingdays.LimitUnit;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Why a clock ends when it does, by the limit that ends first.
 *
 * @param from the day after which days count (民法典 201)
 * @param limit missing where the statutory limits of the items are chained along the waves
 * @param total days that count from start to due, of the limit's unit
 * @param used of them up to today or to the closing
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
        var terms = clock.counted(calendar, today);
        var from = terms.from(binding);
        var limit = terms.limit(binding);
        var end = clock.closing() == null ? today : clock.closing().on();
        var changes = terms.changes(binding, clock.id(), clock.times().changes(end));
        var days = ExplainedDay.of(calendar.workingDays(), from, clock.due(), limit, changes);
        var everyDay = limit != null && limit.unit() == LimitUnit.CALENDAR_DAY;
        var used = everyDay
                ? ExplainedDay.of(calendar.workingDays(), from, end, limit, changes)
                : ExplainedDay.of(calendar.workingDays(), from, end, null, changes);
        return new Explanation(
                binding,
                from,
                clock.due(),
                limit,
                days.stream().filter(ExplainedDay::counts).count(),
                used.stream().filter(ExplainedDay::counts).count(),
                days.stream()
                        .map(day -> new CountedDay(
                                day.date(),
                                day.counts(),
                                day.why(),
                                day.extended(),
                                calendar.names().get(day.date()),
                                because(day, clock, end)))
                        .toList());
    }

    private static @Nullable String because(ExplainedDay day, Clock clock, LocalDate end) {
        if (day.why() != ExplainedDay.Why.SUSPENDED) return null;
        return clock.times().items().stream()
                .flatMap(item -> item.stops().stream())
                .filter(stop -> stop.counted(end).covers(day.date()))
                .map(ItemTimes.Stop::name)
                .distinct()
                .collect(Collectors.joining("、"));
    }
}
