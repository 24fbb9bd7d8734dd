package io.onetrip.approval.tasks.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line in the history of a task.
 *
 * @param what names it, for the words of the reader's language
 * @param who absent where nobody acted
 * @param note a name or a reason, as it was written
 */
public record Happening(
        Instant at,
        String what,
        @Nullable String who,
        @Nullable String note) {}
