package io.onetrip.approval.tasks.domain;

import java.time.Instant;

/** Hears of a new task in the transaction that stores it. */
public interface TaskOpened {
    /** @param papersReceivedAt when what lies before the department came in */
    void opened(DispatchedItem dispatched, Instant papersReceivedAt);
}
