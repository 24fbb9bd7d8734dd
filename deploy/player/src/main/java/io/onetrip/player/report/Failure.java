package io.onetrip.player.report;

import io.onetrip.player.catalogue.Difference;

/** What did not hold, and where. */
public record Failure(String where, Difference difference) {
    public Failure(String where, String field, String expected, String actual) {
        this(where, new Difference(field, expected, actual));
    }

    @Override
    public String toString() {
        return where + " · " + difference;
    }
}
