package io.onetrip.player.catalogue;

/** Where a plan is not what its example expects. */
public record Difference(String field, String expected, String actual) {
    @Override
    public String toString() {
        return "%s: expected %s, actual %s".formatted(field, expected, actual);
    }
}
