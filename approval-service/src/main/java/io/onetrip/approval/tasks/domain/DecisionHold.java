package io.onetrip.approval.tasks.domain;

import java.util.Collection;
import java.util.Map;

/** Something that must be over before a task is decided. */
public interface DecisionHold {
    /** Why, by task; asked with the tasks locked. */
    Map<String, ApprovalRefused> heldBack(Collection<String> taskIds);
}
