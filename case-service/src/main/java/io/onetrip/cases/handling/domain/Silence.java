package io.onetrip.cases.handling.domain;

import io.onetrip.workingdays.DeemedAcceptance;
import io.onetrip.workingdays.WorkingDayCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * When silence is acceptance (行政许可法 32(4)): by the end of the fifth working day after receipt, of the application or
 * of its corrections, or earlier where a special law of one of its items says so, the applicant was neither accepted, refused nor told what is wrong. A day counted over a year without a published calendar may still
 * move, and what is accepted cannot be taken back: until that year is published nobody is deemed accepted.
 */
public final class Silence {
    private final WorkingDayCalendar calendar;
    private final ZoneId zone;

    public Silence(WorkingDayCalendar calendar, ZoneId zone) {
        this.calendar = calendar;
        this.zone = zone;
    }

    /** Until when to answer; empty once somebody has, and while corrections are awaited. */
    public Optional<DeemedAcceptance> of(ServiceCase serviceCase) {
        var progress = serviceCase.progress();
        if (progress.status() != CaseStatus.RECEIVED) return Optional.empty();
        var correction = progress.correction();
        var since = correction == null ? Optional.of(serviceCase.intake().receivedAt()) : correction.silentSince();
        return since.map(received -> answerableTo(serviceCase, day(received)));
    }

    /** Other answers may bring an item with less time into the plan; on the day they were given nobody is late for it. */
    private DeemedAcceptance answerableTo(ServiceCase serviceCase, LocalDate received) {
        var deemed = DeemedAcceptance.of(calendar, received, serviceCase.plan().daysToAccept());
        var replannings = serviceCase.intake().replannings();
        return replannings.isEmpty()
                ? deemed
                : deemed.notBefore(calendar, day(replannings.getLast().replannedAt()));
    }

    public boolean isAcceptance(ServiceCase serviceCase, Instant now) {
        return of(serviceCase)
                .filter(deemed -> !deemed.lastDayToNotify().provisional())
                .filter(deemed -> !day(now).isBefore(deemed.effectiveFrom()))
                .isPresent();
    }

    /** What the law has accepted is neither refused nor corrected any more. */
    public void requireOpen(ServiceCase serviceCase, Instant now) {
        if (isAcceptance(serviceCase, now)) throw Refusals.deemedAccepted();
    }

    /** Whatever was received from here on can still be answered, by the working days there are for it, from 0. */
    public List<Instant> answerableFrom(Instant now) {
        return DeemedAcceptance.firstAnswerable(calendar, day(now)).stream()
                .map(day -> day.atStartOfDay(zone).toInstant())
                .toList();
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }
}
