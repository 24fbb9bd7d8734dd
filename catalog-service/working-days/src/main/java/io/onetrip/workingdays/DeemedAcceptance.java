package io.onetrip.workingdays;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

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

    /** The same for each number of days from none to five, in their order. */
    public static List<LocalDate> firstAnswerable(WorkingDayCalendar calendar, LocalDate today) {
        return IntStream.rangeClosed(0, DAYS_TO_NOTIFY)
                .mapToObj(days -> firstAnswerable(calendar, today, days))
                .toList();
    }

    /**
     * The same, but to be answered on that day too, or on the working day after it, if that is later: what was asked for
     * anew may be looked at. A day that may still move stays so.
     */
    public DeemedAcceptance notBefore(WorkingDayCalendar calendar, LocalDate day) {
        var anew = calendar.deadline(day, Limit.workingDays(0));
        if (!anew.date().isAfter(lastDayToNotify.date())) return this;
        return new DeemedAcceptance(
                received, new Deadline(anew.date(), anew.provisional() || lastDayToNotify.provisional()));
    }

    /** The first day on which silence has become acceptance. */
    public LocalDate effectiveFrom() {
        return lastDayToNotify.date().plusDays(1);
    }

    public LocalDate acceptedOn() {
        return received;
    }
}
