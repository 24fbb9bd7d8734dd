package io.onetrip.rating.rating.domain;

import java.time.Instant;
import java.time.format.DateTimeParseException;

/** Where a page of ratings ended. */
public record RatingCursor(Instant submittedAt, long id) {
    public static RatingCursor of(RatingOccasion last) {
        return new RatingCursor(last.rating().orElseThrow().submittedAt(), last.id());
    }

    /** @throws IllegalArgumentException unless it was written by {@link #write} */
    public static RatingCursor valueOf(String written) {
        try {
            var parts = written.split("~", 2);
            return new RatingCursor(Instant.parse(parts[0]), Long.parseLong(parts[1]));
        } catch (DateTimeParseException | NumberFormatException | ArrayIndexOutOfBoundsException foreign) {
            throw new IllegalArgumentException("Not a cursor of this list: " + written, foreign);
        }
    }

    public String write() {
        return submittedAt + "~" + id;
    }
}
