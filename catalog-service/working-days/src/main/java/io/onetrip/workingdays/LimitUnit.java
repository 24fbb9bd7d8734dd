package io.onetrip.workingdays;

/** What a limit counts. Only limits of 行政许可法 are working days by law (art. 82); others say their own unit. */
public enum LimitUnit {
    WORKING_DAY,
    CALENDAR_DAY,
    /** Decided on the spot (即办): zero days. */
    IMMEDIATE
}
