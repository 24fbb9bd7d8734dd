package io.onetrip.approval.tasks.domain;

import java.util.Optional;

/** Keeps what became of rules. */
public interface RuleChecks {
    /** The last one counts. */
    void keep(String taskId, RuleCheck check);

    /** Empty of a task whose item has no rule. */
    Optional<RuleCheck> of(String taskId);
}
