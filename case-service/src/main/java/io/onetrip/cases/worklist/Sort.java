package io.onetrip.cases.worklist;

/** By case number, which is by day of receipt. */
enum Sort {
    NEWEST("desc", "<"),
    OLDEST("asc", ">");

    private final String direction;
    private final String comparison;

    Sort(String direction, String comparison) {
        this.direction = direction;
        this.comparison = comparison;
    }

    String direction() {
        return direction;
    }

    String comparison() {
        return comparison;
    }
}
