package io.onetrip.approval.clock.domain;

import io.onetrip.approval.tasks.domain.DispatchedItem;

/** Tells the other services of clocks, if and when the transaction commits. */
public interface ClockEvents {
    void suspended(DispatchedItem item, TaskSuspension suspension);

    /** @param suspension closed */
    void resumed(DispatchedItem item, TaskSuspension suspension);

    void extended(DispatchedItem item, TaskExtension extension);

    void moved(DispatchedItem item, StepMove move);
}
