package io.onetrip.workingdays;

import java.time.LocalDate;

/**
 * The clock of one item case: it runs from dispatch, in the first wave from the case's acceptance, and a limit that
 * counts from receipt from there. All days are days in the city's time zone.
 */
public record ItemClock(
        LocalDate received,
        LocalDate accepted,
        LocalDate dispatched,
        int wave,
        Limit promise,
        Limit statute,
        Limit casePromise) {

    /** The day after which days count for limits from acceptance. */
    public LocalDate start() {
        return wave == 1 ? accepted : dispatched;
    }

    public Due due(WorkingDayCalendar calendar) {
        return new Due(
                calendar.deadline(startOf(promise), promise),
                calendar.deadline(startOf(statute), statute),
                calendar.deadline(accepted, casePromise));
    }

    private LocalDate startOf(Limit limit) {
        return limit.startsFrom() == ClockStart.RECEIPT ? received : start();
    }

    /** The three last days of an item; the earliest of them is the one to keep. */
    public record Due(Deadline promise, Deadline statute, Deadline casePromise) {
        public Deadline earliest() {
            return promise.earlier(statute).earlier(casePromise);
        }
    }
}
