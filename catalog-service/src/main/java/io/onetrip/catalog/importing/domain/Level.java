package io.onetrip.catalog.importing.domain;

import io.onetrip.catalog.Words;

/** 行使层级, GB/T 39046: the digit stands in the implementation code after the credit code. */
public enum Level {
    NATIONAL('1', 0, "国家级"),
    PROVINCE('2', 2, "省级"),
    CITY('3', 4, "市级"),
    COUNTY('4', 6, "县级"),
    TOWN('5', 9, "乡镇(街道)级"),
    VILLAGE('6', 12, "村(社区)级"),
    GRADED('7', 12, "分级");

    private final char digit;
    private final int places;
    private final String zh;

    Level(char digit, int places, String zh) {
        this.digit = digit;
        this.places = places;
        this.zh = zh;
    }

    char digit() {
        return digit;
    }

    Words words() {
        return Words.of(zh, name());
    }

    /** Whether a division code of 12 digits is of this level or above, with zeros below it. */
    boolean holds(String region) {
        return region.substring(places).chars().allMatch(digit -> digit == '0');
    }
}
