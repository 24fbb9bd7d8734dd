package io.onetrip.cases.handling.domain;

import io.onetrip.workingdays.CaseChanges;
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
    private final CaseChanges changes;

    /** As they were promised, before anything has changed them. */
    public DueDates(WorkingDayCalendar calendar, ZoneId zone) {
        this(calendar, zone, CaseChanges.NONE);
    }

    /** With what has stopped and lengthened the clocks of the case's items. */
    public DueDates(WorkingDayCalendar calendar, ZoneId zone, CaseChanges changes) {
        this.changes = changes;
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
                        .due(calendar, changes));
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
        return Optional.of(clock.due(calendar, item.number().value(), changes));
    }

    /** Negative when the day has passed. */
    public int workingDaysLeft(LocalDate due, Instant now) {
        return Math.toIntExact(calendar.workingDaysBetween(day(now), due));
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }
}
