package io.onetrip.approval.tasks.domain;

import java.time.Instant;
import java.util.List;

/** The final answer on a task. */
public record Decision(
        Outcome outcome,
        String reason,
        String legalBasis,
        Officer decidedBy,
        Instant decidedAt,
        List<IssuedResult> results) {
    public Decision {
        results = List.copyOf(results);
    }
}
