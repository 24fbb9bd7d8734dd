package io.onetrip.approval.tasks.domain;

/** Why something is refused; the name is the type of the problem. */
public enum Reason {
    TASK_NOT_FOUND,
    OTHER_DEPARTMENT,
    TASK_CLAIMED_BY_OTHER,
    TASK_DECIDED,
    TASK_CLOSED,
    REASON_MISSING,
    RESULT_UNKNOWN,
    RESULT_NUMBER_INVALID,
    WEBHOOK_NOT_FOUND,
    WEBHOOK_EXISTS,
    WEBHOOK_ADDRESS_REFUSED,
    DELIVERY_NOT_FOUND
}
