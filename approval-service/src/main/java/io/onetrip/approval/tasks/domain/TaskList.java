package io.onetrip.approval.tasks.domain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads tasks for those who work on them. */
public interface TaskList {
    Optional<ListedTask> find(String id);

    /** One page, by due date and id. */
    List<ListedTask> page(TaskFilter filter, @Nullable TaskCursor after, int limit);

    /** A department's tasks in the order in which they were dispatched; none is missed and none comes twice. */
    List<ListedTask> feed(String department, @Nullable TaskStatus status, long after, int limit);
}
