package io.onetrip.workingdays;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Working days: Monday to Friday, less published holidays, plus published make-up days. Each working day has an
 * ordinal; day to ordinal and back are one array access (arithmetic outside the published years).
 */
public final class WorkingDayCalendar {

    private final NavigableSet<Integer> years;
    private final long firstDay;
    private final long ordinalBefore;
    private final int[] countUpTo;
    private final int[] dayOfCount;

    private WorkingDayCalendar(Map<Integer, PublishedYear> published) {
        years = new TreeSet<>(published.keySet());
        firstDay = years.isEmpty() ? 0 : LocalDate.of(years.first(), 1, 1).toEpochDay();
        var length = years.isEmpty() ? 0 : LocalDate.of(years.last() + 1, 1, 1).toEpochDay() - firstDay;
        ordinalBefore = Weekdays.ordinal(firstDay - 1);
        countUpTo = new int[Math.toIntExact(length)];
        var exceptions = new HashMap<Long, Boolean>();
        for (var year : published.values())
            for (var day : year.days()) exceptions.put(day.date().toEpochDay(), day.workday());
        var workingDays = IntStream.builder();
        var count = 0;
        for (int index = 0; index < countUpTo.length; index++) {
            var day = firstDay + index;
            if (exceptions.getOrDefault(day, Weekdays.contains(day))) {
                workingDays.add(index);
                count++;
            }
            countUpTo[index] = count;
        }
        dayOfCount = workingDays.build().toArray();
    }

    /** A year given twice counts as given last. */
    public static WorkingDayCalendar of(Collection<PublishedYear> years) {
        var latest = new HashMap<Integer, PublishedYear>();
        for (var year : years) latest.put(year.year(), year);
        return new WorkingDayCalendar(latest);
    }

    public boolean isPublished(int year) {
        return years.contains(year);
    }

    public boolean isWorkingDay(LocalDate date) {
        return ordinal(date) != ordinal(date.minusDays(1));
    }

    /** Number of working days up to and including the date, from a fixed origin; a rest day has that of the working day before. */
    public long ordinal(LocalDate date) {
        var index = date.toEpochDay() - firstDay;
        if (index < 0) return Weekdays.ordinal(date.toEpochDay());
        if (index < countUpTo.length) return ordinalBefore + countUpTo[(int) index];
        return Weekdays.ordinal(date.toEpochDay()) + shiftAfter();
    }

    /** The working day with this ordinal. */
    public LocalDate date(long ordinal) {
        var count = ordinal - ordinalBefore;
        if (count <= 0) return LocalDate.ofEpochDay(Weekdays.epochDay(ordinal));
        if (count <= dayOfCount.length) return LocalDate.ofEpochDay(firstDay + dayOfCount[(int) count - 1]);
        return LocalDate.ofEpochDay(Weekdays.epochDay(ordinal - shiftAfter()));
    }

    /** Working days d with from &lt; d &lt;= to; negative when to lies before from. */
    public long workingDaysBetween(LocalDate from, LocalDate to) {
        return ordinal(to) - ordinal(from);
    }

    /** The date itself when it is a working day, else the next one (民法典 203). */
    public LocalDate workingDayFrom(LocalDate date) {
        return isWorkingDay(date) ? date : date(ordinal(date) + 1);
    }

    /** The last day of the limit; the day of start is not counted (民法典 201). */
    public Deadline deadline(LocalDate start, Limit limit) {
        return deadline(start, limit, List.of());
    }

    /** The same with stops of the clock, which may overlap and come in any order. */
    public Deadline deadline(LocalDate start, Limit limit, Collection<Suspension> suspensions) {
        return new DeadlineCount(this, start, suspensions).end(limit);
    }

    boolean isProvisional(LocalDate from, LocalDate to) {
        return IntStream.rangeClosed(from.getYear(), to.getYear()).anyMatch(year -> !isPublished(year));
    }

    /** By how many days the published years differ from plain weeks. */
    private long shiftAfter() {
        return ordinalBefore + dayOfCount.length - Weekdays.ordinal(firstDay + countUpTo.length - 1);
    }
}
