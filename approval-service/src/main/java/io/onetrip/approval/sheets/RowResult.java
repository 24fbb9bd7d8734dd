package io.onetrip.approval.sheets;

import org.jspecify.annotations.Nullable;

/**
 * What became of one row.
 *
 * @param problem the last part of its type, as task-decided; absent unless rejected
 * @param detail says what to do; absent unless rejected
 */
record RowResult(
        int row,
        String taskId,
        State outcome,
        @Nullable String problem,
        @Nullable String detail) {
    enum State {
        DONE,
        /** A refusal, which is decided by its review (否定报备). */
        PROPOSED,
        REJECTED,
        /** No outcome was filled in. */
        SKIPPED
    }
}
