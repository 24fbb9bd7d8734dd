package io.onetrip.planning;

import io.onetrip.workingdays.WorkingDayCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * When a plan is done at the earliest if every department uses all the time it promised: an item starts as soon as
 * those it waits for are granted, in the first wave at acceptance (critical path), and is due at the end of its own
 * promise or of the bundle's, whichever comes first.
 *
 * @param workingDays from acceptance to the last item; without a start date calendar days count as the most working
 *     days they may take
 * @param path the items that make it so long, each waiting for the one before it
 * @param items start and end of each item
 * @param start day of acceptance, when one was given
 * @param finish the last day, when a start was given
 * @param provisional a year it was counted over has no published calendar yet
 */
public record Schedule(
        long workingDays,
        List<String> path,
        List<Span> items,
        @Nullable LocalDate start,
        @Nullable LocalDate finish,
        boolean provisional) {

    /**
     * An item in working days after acceptance, and as dates when a start was given.
     *
     * @param critical it stands on the path: a day more for it is a day more for all
     */
    public record Span(
            String item,
            long from,
            long to,
            boolean critical,
            @Nullable LocalDate start,
            @Nullable LocalDate finish) {}

    /** Before any date is known. */
    public static Schedule of(Plan plan) {
        var path = new CriticalPath(
                plan.items(), plan.promise(), 0, (from, limit) -> from + PathLength.mostWorkingDays(limit));
        return new Schedule(
                path.end(),
                path.items(),
                plan.items().stream()
                        .map(item -> new Span(
                                item.id(),
                                path.start(item.id()),
                                path.end(item.id()),
                                path.items().contains(item.id()),
                                null,
                                null))
                        .toList(),
                null,
                null,
                false);
    }

    /** For a case that is received and accepted on the day of start; received on a rest day it counts from there. */
    public static Schedule of(Plan plan, WorkingDayCalendar calendar, LocalDate start) {
        var path = new CriticalPath(
                plan.items(),
                plan.promise(),
                start.toEpochDay(),
                (from, limit) -> calendar.deadline(LocalDate.ofEpochDay(from), limit)
                        .date()
                        .toEpochDay());
        var finish = LocalDate.ofEpochDay(path.end());
        return new Schedule(
                calendar.workingDaysBetween(start, finish),
                path.items(),
                plan.items().stream()
                        .map(item -> span(
                                item.id(),
                                LocalDate.ofEpochDay(path.start(item.id())),
                                LocalDate.ofEpochDay(path.end(item.id())),
                                path.items().contains(item.id()),
                                start,
                                calendar))
                        .toList(),
                start,
                finish,
                IntStream.rangeClosed(start.getYear(), finish.getYear()).anyMatch(year -> !calendar.isPublished(year)));
    }

    private static Span span(
            String item, LocalDate from, LocalDate to, boolean critical, LocalDate start, WorkingDayCalendar calendar) {
        return new Span(
                item,
                calendar.workingDaysBetween(start, from),
                calendar.workingDaysBetween(start, to),
                critical,
                from,
                to);
    }
}
