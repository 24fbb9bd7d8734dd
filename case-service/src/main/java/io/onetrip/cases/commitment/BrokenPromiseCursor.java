package io.onetrip.cases.commitment;

import java.time.Instant;
import java.time.format.DateTimeParseException;

/** Where a page of broken promises ended. */
record BrokenPromiseCursor(Instant brokenAt, String caseNumber, String materialId) {
    /** @throws IllegalArgumentException unless it was written by {@link #write} */
    public static BrokenPromiseCursor valueOf(String written) {
        try {
            var parts = written.split("~", 3);
            return new BrokenPromiseCursor(Instant.parse(parts[0]), parts[1], parts[2]);
        } catch (DateTimeParseException | ArrayIndexOutOfBoundsException foreign) {
            throw new IllegalArgumentException("Not a cursor of this list: " + written, foreign);
        }
    }

    String write() {
        return brokenAt + "~" + caseNumber + "~" + materialId;
    }
}
