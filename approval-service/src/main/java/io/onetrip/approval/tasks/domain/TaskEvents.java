package io.onetrip.approval.tasks.domain;

/** Tells the other services of tasks, if and when the transaction commits. */
public interface TaskEvents {
    void claimed(ItemTask task, Claim claim);

    void decided(ItemTask task, Decision decision);
}
