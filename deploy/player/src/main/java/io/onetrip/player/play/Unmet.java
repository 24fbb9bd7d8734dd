package io.onetrip.player.play;

/** Something that must hold for a case does not. */
final class Unmet extends RuntimeException {
    private final String field;
    private final String expected;
    private final String actual;

    Unmet(String field, String expected, String actual) {
        super("%s: expected %s, actual %s".formatted(field, expected, actual));
        this.field = field;
        this.expected = expected;
        this.actual = actual;
    }

    String field() {
        return field;
    }

    String expected() {
        return expected;
    }

    String actual() {
        return actual;
    }
}
