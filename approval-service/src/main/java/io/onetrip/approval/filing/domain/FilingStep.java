package io.onetrip.approval.filing.domain;

import java.time.Instant;

/**
 * What somebody did with a filing.
 *
 * @param post the rung, or the joint review
 * @param reason empty where none was needed
 */
public record FilingStep(Kind kind, String byId, String byName, String post, String reason, Instant at) {
    /** A head's or a reviewer's answer. */
    public enum Kind {
        CONCURRED,
        RETURNED,
        UPHELD,
        OVERRULED
    }
}
