package io.onetrip.catalog.calendar;

/** A day list that is not JSON; lines and columns count from 1. */
class DayListUnreadable extends RuntimeException {

    private final int line;
    private final int column;

    DayListUnreadable(String message, int line, int column) {
        super(message);
        this.line = line;
        this.column = column;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }
}
