package io.onetrip.cases.handling.domain;

import io.onetrip.workingdays.CaseClock;
import io.onetrip.workingdays.ItemClock;
import io.onetrip.workingdays.WorkingDayCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Until when a case and its items are due, by the calendar as it is published now. */
public final class DueDates {
    private final WorkingDayCalendar calendar;
    private final ZoneId zone;

    public DueDates(WorkingDayCalendar calendar, ZoneId zone) {
        this.calendar = calendar;
        this.zone = zone;
    }

    /** Empty until the case is accepted. */
    public Optional<CaseClock.Due> ofCase(ServiceCase serviceCase) {
        var plan = serviceCase.plan().plan();
        return Optional.ofNullable(serviceCase.progress().acceptance())
                .map(acceptance -> new CaseClock(
                                day(serviceCase.intake().receivedAt()),
                                day(acceptance.acceptedAt()),
                                plan.promise(),
                                plan.jointLimit(),
                                plan.items().stream()
                                        .map(item -> new CaseClock.Member(item.wave(), item.statute()))
                                        .toList())
                        .due(calendar));
    }

    /** Empty until the item is dispatched. */
    public Optional<ItemClock.Due> ofItem(ServiceCase serviceCase, ItemCase item) {
        var acceptance = serviceCase.progress().acceptance();
        var dispatchedAt = item.dispatchedAt();
        if (acceptance == null || dispatchedAt == null) return Optional.empty();
        var clock = new ItemClock(
                day(serviceCase.intake().receivedAt()),
                day(acceptance.acceptedAt()),
                day(dispatchedAt),
                item.planned().wave(),
                item.planned().promise(),
                item.planned().statute(),
                serviceCase.plan().plan().promise());
        return Optional.of(clock.due(calendar));
    }

    /** Negative when the day has passed. */
    public int workingDaysLeft(LocalDate due, Instant now) {
        return Math.toIntExact(calendar.workingDaysBetween(day(now), due));
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }
}
