package io.onetrip.approval.tasks.domain;

import java.time.Instant;

/** Tells the other services of tasks, if and when the transaction commits. */
public interface TaskEvents {
    void claimed(ItemTask task, Claim claim);

    /** @param claim of the colleague who has it now */
    void handedOver(ItemTask task, Claim claim, Officer by);

    void returned(ItemTask task, Officer by, Instant at);

    void decided(ItemTask task, Decision decision);
}
