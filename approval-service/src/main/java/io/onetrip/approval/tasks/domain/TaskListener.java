package io.onetrip.approval.tasks.domain;

import java.util.List;

/** Hears of changes of tasks inside the transaction that makes them. */
public interface TaskListener {
    void changed(List<TaskChange> changes);
}
