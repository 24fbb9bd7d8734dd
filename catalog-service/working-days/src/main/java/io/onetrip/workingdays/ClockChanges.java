package io.onetrip.workingdays;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What has stopped and what has lengthened one clock since its start. */
public record ClockChanges(List<Suspension> suspensions, List<Extension> extensions) {

    public static final ClockChanges NONE = new ClockChanges(List.of(), List.of());

    public ClockChanges {
        suspensions = List.copyOf(suspensions);
        extensions = List.copyOf(extensions);
    }

    /**
     * The last day of a limit that counts from the start; an extension goes on where the limit ends. A clock that was
     * stopped on its very last day has the rest of that day left when it goes on: it is due on the day the stop ends,
     * and never while it stands.
     */
    public Deadline deadline(WorkingDayCalendar calendar, LocalDate start, Limit limit) {
        var days = limit.days();
        var added = new ArrayList<>(extensions);
        if (limit.unit() == LimitUnit.CALENDAR_DAY) {
            for (var extension : extensions) if (extension.unit() == LimitUnit.CALENDAR_DAY) days += extension.days();
            added.removeIf(extension -> extension.unit() == LimitUnit.CALENDAR_DAY);
        }
        var end = calendar.deadline(start, new Limit(days, limit.unit(), limit.startsFrom()), suspensions);
        for (var extension : added) end = extended(calendar, end, extension);
        return afterStops(calendar, end);
    }

    private Deadline afterStops(WorkingDayCalendar calendar, Deadline end) {
        for (var stop : suspensions)
            if (stop.opened().equals(end.date()) && stop.closed().isAfter(end.date())) {
                var date = calendar.workingDayFrom(stop.closed());
                var provisional = end.provisional() || calendar.isProvisional(end.date(), date);
                return afterStops(calendar, new Deadline(date, provisional));
            }
        return end;
    }

    private Deadline extended(WorkingDayCalendar calendar, Deadline end, Extension extension) {
        var added = new Limit(extension.days(), extension.unit(), ClockStart.ACCEPTANCE);
        var later = calendar.deadline(end.date(), added, suspensions);
        return new Deadline(later.date(), later.provisional() || end.provisional());
    }
}
