package io.onetrip.approval.tasks.domain;

import java.util.function.Function;

/** Tasks not yet decided whose due date counts over an unpublished year. */
public interface ProvisionalTasks {
    void reproject(Function<DispatchedItem, Due> due);
}
