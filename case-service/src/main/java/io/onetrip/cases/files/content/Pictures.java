package io.onetrip.cases.files.content;

/** What a picture may grow to in the memory of whoever looks at it. */
final class Pictures {
    /** An A3 page at 600 dpi has 70 million. */
    private static final long MOST_PIXELS = 120_000_000;

    private Pictures() {}

    static boolean tooLarge(long width, long height) {
        return width * height > MOST_PIXELS;
    }
}
