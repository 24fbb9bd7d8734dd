package io.onetrip.approval.tasks.domain;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Where a page of a work list ended. */
public record TaskCursor(LocalDate due, String id) {
    /** @throws IllegalArgumentException unless it was written by {@link #write} */
    public static TaskCursor valueOf(String written) {
        try {
            var parts = written.split("~", 2);
            return new TaskCursor(LocalDate.parse(parts[0]), parts[1]);
        } catch (DateTimeParseException | ArrayIndexOutOfBoundsException foreign) {
            throw new IllegalArgumentException("Not a cursor of this list: " + written, foreign);
        }
    }

    public String write() {
        return due + "~" + id;
    }
}
