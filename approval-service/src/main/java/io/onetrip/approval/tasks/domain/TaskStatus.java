package io.onetrip.approval.tasks.domain;

/** How far the department is with an item. */
public enum TaskStatus {
    OPEN,
    CLAIMED,
    DECIDED,
    /** The case has ended it: withdrawn, or a promised material did not come. */
    CLOSED
}
