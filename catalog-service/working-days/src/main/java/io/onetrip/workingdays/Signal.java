package io.onetrip.workingdays;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * When a clock turns. Amber: 90 % of its working days used or one left, whichever comes first. Red: the day after
 * the last.
 */
public record Signal(LocalDate amberFrom, LocalDate redFrom) {

    public static Signal of(WorkingDayCalendar calendar, LocalDate start, LocalDate due) {
        return of(calendar, start, due, List.of());
    }

    public static Signal of(
            WorkingDayCalendar calendar, LocalDate start, LocalDate due, Collection<Suspension> suspensions) {
        var count = new DeadlineCount(calendar, start, suspensions);
        var total = Math.toIntExact(count.used(due));
        var untilAmber = Math.min((total * 9 + 9) / 10, total - 1);
        var amber = untilAmber <= 0
                ? start
                : count.end(Limit.workingDays(untilAmber)).date();
        return new Signal(amber, due.plusDays(1));
    }

    public Light on(LocalDate today) {
        if (!today.isBefore(redFrom)) return Light.RED;
        return today.isBefore(amberFrom) ? Light.GREEN : Light.AMBER;
    }
}
