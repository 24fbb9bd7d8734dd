package io.onetrip.cases.handling.domain;

import io.onetrip.workingdays.CaseChanges;
import io.onetrip.workingdays.CaseClock;
import io.onetrip.workingdays.DeemedAcceptance;
import io.onetrip.workingdays.ItemClock;
import io.onetrip.workingdays.WorkingDayCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Until when a case and its items are due, by the calendar as it is published now. */
public final class DueDates {
    private static final int LATER_WAVE = 2;
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
        return Optional.ofNullable(serviceCase.progress().acceptance())
                .map(acceptance -> ofCase(
                        CaseTerms.of(serviceCase.plan().plan()),
                        serviceCase.intake().receivedAt(),
                        acceptance.acceptedAt()));
    }

    public CaseClock.Due ofCase(CaseTerms terms, Instant receivedAt, Instant acceptedAt) {
        return terms.clock(day(receivedAt), day(acceptedAt)).due(calendar, changes);
    }

    /** Empty until the item is dispatched. */
    public Optional<ItemClock.Due> ofItem(ServiceCase serviceCase, ItemCase item) {
        var acceptance = serviceCase.progress().acceptance();
        var dispatchedAt = item.dispatchedAt();
        if (acceptance == null || dispatchedAt == null) return Optional.empty();
        var runsFrom = runsFrom(item);
        var clock = new ItemClock(
                day(serviceCase.intake().receivedAt()),
                day(acceptance.acceptedAt()),
                runsFrom == null ? day(dispatchedAt) : runsFrom,
                runsFrom == null ? item.planned().wave() : LATER_WAVE,
                item.planned().promise(),
                item.planned().statute(),
                serviceCase.plan().plan().promise());
        return Optional.of(clock.due(calendar, item.number().value(), changes));
    }

    /** The last day for a department to accept an item that is not entrusted, to ask or to decline; else empty. */
    public Optional<DeemedAcceptance> ofReception(ItemCase item) {
        var reception = item.reception();
        if (reception == null || !reception.isPending() || reception.open().isPresent()) return Optional.empty();
        return Optional.of(deemed(item, Objects.requireNonNull(reception.papersReceivedAt())));
    }

    /** From its own acceptance an item runs as one of a later wave from dispatch; until then, from the last day for it. */
    private @Nullable LocalDate runsFrom(ItemCase item) {
        var reception = item.reception();
        var papers = reception == null ? null : reception.papersReceivedAt();
        if (reception == null || papers == null) return null;
        var accepted = reception.acceptedAt();
        return accepted == null ? deemed(item, papers).lastDayToNotify().date() : day(accepted);
    }

    private DeemedAcceptance deemed(ItemCase item, Instant papersReceivedAt) {
        return DeemedAcceptance.of(
                calendar, day(papersReceivedAt), item.planned().daysToAccept());
    }

    /** Negative when the day has passed. */
    public int workingDaysLeft(LocalDate due, Instant now) {
        return Math.toIntExact(calendar.workingDaysBetween(day(now), due));
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }
}
