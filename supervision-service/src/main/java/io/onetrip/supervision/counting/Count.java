package io.onetrip.supervision.counting;

/** What is counted. */
public enum Count {
    CASE_RECEIVED,
    CASE_COMPLETED,
    RATING_SUBMITTED,
    CASE_RUNNING,
    CASE_AMBER,
    CASE_RED,
    /** By day of closing. */
    CASE_CLOSED,
    /** By department, as the two below. */
    ITEM_RUNNING,
    ITEM_AMBER,
    ITEM_RED,
    /** By kind. */
    ALERT_RAISED
}
