package io.onetrip.catalog.calendar;

import io.onetrip.catalog.Words;

/**
 * What is odd about a day list and where.
 *
 * @param place a JSON pointer into it
 * @param message what to do, in English
 * @param zh the same in Chinese
 */
record DayFault(String place, Code code, String message, String zh) {

    DayFault(String place, Code code, Words words) {
        this(place, code, words.en(), words.zh());
    }

    /** Of each other than the last three one refuses the list; those are only told. */
    enum Code {
        SHAPE,
        NO_DAYS,
        YEAR_DIFFERS,
        OUTSIDE_YEAR,
        DUPLICATE_DATE,
        HOLIDAY_ON_WEEKEND,
        WORKDAY_ON_WEEKDAY,
        HOLIDAY_MISSING
    }
}
