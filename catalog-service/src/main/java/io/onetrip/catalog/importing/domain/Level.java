package io.onetrip.catalog.importing.domain;

/** 行使层级, GB/T 39046: the digit stands in the implementation code after the credit code. */
public enum Level {
    NATIONAL('1', 0),
    PROVINCE('2', 2),
    CITY('3', 4),
    COUNTY('4', 6),
    TOWN('5', 9),
    VILLAGE('6', 12),
    GRADED('7', 12);

    private final char digit;
    private final int places;

    Level(char digit, int places) {
        this.digit = digit;
        this.places = places;
    }

    char digit() {
        return digit;
    }

    /** Whether a division code of 12 digits is of this level or above, with zeros below it. */
    boolean holds(String region) {
        return region.substring(places).chars().allMatch(digit -> digit == '0');
    }
}
