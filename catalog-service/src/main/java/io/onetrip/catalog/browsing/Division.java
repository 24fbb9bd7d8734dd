package io.onetrip.catalog.browsing;

/** Division codes of 12 digits: province 2, city 4, county 6, town 9, village 12, zeros below the own level. */
final class Division {

    private static final int[] LEVELS = {2, 4, 6, 9};

    private Division() {}

    /** The SQL pattern of all that lies within a division, itself included. */
    static String within(String region) {
        for (var digits : LEVELS)
            if (region.substring(digits).chars().allMatch(digit -> digit == '0'))
                return region.substring(0, digits) + "%";
        return region;
    }
}
