package io.onetrip.workingdays;

import java.time.LocalDate;

/**
 * 行政许可法 32(1)(4): who is told nothing within five working days of handing in is accepted, from the day the
 * papers were received.
 */
public record DeemedAcceptance(LocalDate received, Deadline lastDayToNotify) {

    private static final Limit TO_NOTIFY = Limit.workingDays(5);

    public static DeemedAcceptance of(WorkingDayCalendar calendar, LocalDate received) {
        return new DeemedAcceptance(received, calendar.deadline(received, TO_NOTIFY));
    }

    /** The first day on which silence has become acceptance. */
    public LocalDate effectiveFrom() {
        return lastDayToNotify.date().plusDays(1);
    }

    public LocalDate acceptedOn() {
        return received;
    }
}
