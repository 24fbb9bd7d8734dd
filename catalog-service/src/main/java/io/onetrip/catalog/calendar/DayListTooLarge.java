package io.onetrip.catalog.calendar;

/** More than any year's list can need. */
class DayListTooLarge extends RuntimeException {}
