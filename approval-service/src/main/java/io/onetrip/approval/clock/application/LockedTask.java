package io.onetrip.approval.clock.application;

import io.onetrip.approval.clock.domain.TaskClock;
import io.onetrip.approval.tasks.domain.DepartmentTask;
import io.onetrip.approval.tasks.domain.DispatchedItem;

/** A task that nobody else changes until the transaction ends, and its clock. */
record LockedTask(DepartmentTask task, DispatchedItem item, TaskClock clock) {
    String id() {
        return item.task().id();
    }
}
