package io.onetrip.approval.tasks.domain;

import java.time.Instant;

/** What has become of a task, for those who are told of it. */
public record TaskChange(Kind kind, ItemTask task, Instant at) {
    /** A new kind is no break for those who listen: they ignore what they do not know. */
    public enum Kind {
        OPENED,
        /** A material that was promised at acceptance, or that its department asked for, has come. */
        MATERIAL_ADDED,
        DECIDED,
        CLOSED
    }
}
