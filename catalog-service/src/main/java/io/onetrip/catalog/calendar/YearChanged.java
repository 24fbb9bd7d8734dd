package io.onetrip.catalog.calendar;

/** Somebody else has published the year since it was looked at. */
class YearChanged extends RuntimeException {

    private final int year;
    private final int version;

    YearChanged(int year, int version) {
        super("The calendar of %d has version %d by now".formatted(year, version));
        this.year = year;
        this.version = version;
    }

    int year() {
        return year;
    }

    int version() {
        return version;
    }
}
