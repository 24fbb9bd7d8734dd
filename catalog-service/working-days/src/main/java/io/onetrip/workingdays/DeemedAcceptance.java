package io.onetrip.workingdays;

import java.time.LocalDate;

/**
 * Silence that is acceptance, from the day the papers were received: of five working days after it (行政许可法 32(1)(4)),
 * or of the fewer that a special law gives. None at all is "on the spot" (不动产登记暂行条例 17), which ends with the day of
 * receipt, or with the next working day when papers came on a rest day.
 */
public record DeemedAcceptance(LocalDate received, Deadline lastDayToNotify) {

    /** Working days to tell what is wrong, where no special law gives fewer (行政许可法 32(1)(4)). */
    public static final int DAYS_TO_NOTIFY = 5;

    public static DeemedAcceptance of(WorkingDayCalendar calendar, LocalDate received) {
        return of(calendar, received, DAYS_TO_NOTIFY);
    }

    /** @param days working days, from 0 (on the spot) */
    public static DeemedAcceptance of(WorkingDayCalendar calendar, LocalDate received, int days) {
        return new DeemedAcceptance(received, calendar.deadline(received, Limit.workingDays(days)));
    }

    /** The first day of receipt whose papers can still be answered today, with so many working days for it. */
    public static LocalDate firstAnswerable(WorkingDayCalendar calendar, LocalDate today, int days) {
        var yesterday = calendar.ordinal(today.minusDays(1));
        return days == 0 ? calendar.date(yesterday).plusDays(1) : calendar.date(yesterday - days + 1);
    }

    /** The same, but to be answered on that day too, if it is later: what was asked for anew may be looked at. */
    public DeemedAcceptance notBefore(LocalDate day) {
        return day.isAfter(lastDayToNotify.date()) ? new DeemedAcceptance(received, new Deadline(day, false)) : this;
    }

    /** The first day on which silence has become acceptance. */
    public LocalDate effectiveFrom() {
        return lastDayToNotify.date().plusDays(1);
    }

    public LocalDate acceptedOn() {
        return received;
    }
}
