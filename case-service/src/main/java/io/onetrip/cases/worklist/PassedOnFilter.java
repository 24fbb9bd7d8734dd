package io.onetrip.cases.worklist;

/** Across regions: taken in elsewhere and owned here, or the other way round. */
enum PassedOnFilter {
    IN,
    OUT
}
