package io.onetrip.catalog.calendar;

/** What is odd about a day list and where; {@code place} is a JSON pointer into it, the message says what to do. */
record DayFault(String place, Code code, String message) {

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
