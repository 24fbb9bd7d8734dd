package io.onetrip.approval.commitments;

import java.time.Instant;
import java.time.format.DateTimeParseException;

/**
 * Where a page of commitments ended.
 *
 * @param at when the item was granted, or when the commitment was verified, by the order of the list
 */
record CommitmentCursor(Instant at, String taskId, String materialId) {
    /** @throws IllegalArgumentException unless it was written by {@link #write} */
    public static CommitmentCursor valueOf(String written) {
        try {
            var parts = written.split("~", 3);
            return new CommitmentCursor(Instant.parse(parts[0]), parts[1], parts[2]);
        } catch (DateTimeParseException | ArrayIndexOutOfBoundsException foreign) {
            throw new IllegalArgumentException("Not a cursor of this list: " + written, foreign);
        }
    }

    String write() {
        return at + "~" + taskId + "~" + materialId;
    }
}
