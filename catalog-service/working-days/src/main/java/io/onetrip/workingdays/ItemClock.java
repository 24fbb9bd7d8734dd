package io.onetrip.workingdays;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

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
        return due(calendar, ClockChanges.NONE, ClockChanges.NONE);
    }

    /** With what has changed the clocks of the case; the item goes by its number. */
    public Due due(WorkingDayCalendar calendar, String item, CaseChanges changes) {
        return due(calendar, changes.own(item), changes.casePromise(item, dispatched));
    }

    private Due due(WorkingDayCalendar calendar, ClockChanges own, ClockChanges ofCase) {
        return new Due(
                own.deadline(calendar, startOf(promise), promise),
                own.deadline(calendar, startOf(statute), statute),
                ofCase.deadline(calendar, accepted, casePromise));
    }

    /** The last day of each step: the steps share out the promise in their order, in its unit. */
    public List<Deadline> stepDues(WorkingDayCalendar calendar, List<Integer> days, ClockChanges own) {
        var dues = new ArrayList<Deadline>();
        var sum = 0;
        for (var each : days) {
            sum += each;
            var unit = promise.unit() == LimitUnit.IMMEDIATE && sum > 0 ? LimitUnit.WORKING_DAY : promise.unit();
            var limit = new Limit(sum, unit, promise.startsFrom());
            dues.add(own.deadline(calendar, startOf(promise), limit));
        }
        return dues;
    }

    /** The day after which the days of the limit count. */
    public LocalDate startOf(Limit limit) {
        return limit.startsFrom() == ClockStart.RECEIPT ? received : start();
    }

    /** The three last days of an item; the earliest of them is the one to keep. */
    public record Due(Deadline promise, Deadline statute, Deadline casePromise) {
        public Deadline earliest() {
            return promise.earlier(statute).earlier(casePromise);
        }
    }
}
