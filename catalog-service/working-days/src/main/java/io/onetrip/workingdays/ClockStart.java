package io.onetrip.workingdays;

/** The event a limit counts from. */
public enum ClockStart {
    /** From acceptance; in a later wave from dispatch (行政许可法 42). */
    ACCEPTANCE,
    /** From the day the papers were handed in, as some special laws say. */
    RECEIPT
}
