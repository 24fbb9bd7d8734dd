package io.onetrip.approval.acceptance.domain;

import io.onetrip.workingdays.Deadline;
import io.onetrip.workingdays.DeemedAcceptance;
import io.onetrip.workingdays.WorkingDayCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Until when a department answers: five working days after the papers came in, or the fewer of a special law, else silence
 * accepts (行政许可法 32(4)).
 * What is accepted cannot be taken back, so nobody is deemed accepted by a day that an unpublished calendar may move.
 */
public record AcceptanceTime(WorkingDayCalendar calendar, ZoneId zone) {
    /** The last day to answer, to its end; empty when nothing is to be answered. */
    public Optional<Deadline> lastDay(ItemAcceptance acceptance) {
        return acceptance.state() == AcceptanceState.PENDING
                ? Optional.of(deemed(acceptance).lastDayToNotify())
                : Optional.empty();
    }

    public boolean isDeemed(ItemAcceptance acceptance, Instant now) {
        return acceptance.state() == AcceptanceState.PENDING
                && !deemed(acceptance).lastDayToNotify().provisional()
                && !day(now).isBefore(deemed(acceptance).effectiveFrom());
    }

    /** What the law has accepted is neither declined nor corrected any more. */
    public void requireAnswerable(ItemAcceptance acceptance, Instant now) {
        if (isDeemed(acceptance, now)) throw AcceptanceRefusals.deemed();
    }

    /** The day the clock of an item runs from; while nothing is accepted, the last on which it may begin. */
    public LocalDate runsFrom(ItemAcceptance acceptance) {
        var accepted = acceptance.accepted();
        return accepted == null ? deemed(acceptance).lastDayToNotify().date() : day(accepted.at());
    }

    /** What came in from here on can still be answered, by the working days there are for it, from 0. */
    public List<Instant> answerableFrom(Instant now) {
        return DeemedAcceptance.firstAnswerable(calendar, day(now)).stream()
                .map(day -> day.atStartOfDay(zone).toInstant())
                .toList();
    }

    private DeemedAcceptance deemed(ItemAcceptance acceptance) {
        return DeemedAcceptance.of(calendar, day(acceptance.papersReceivedAt()), acceptance.daysToAnswer());
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }
}
