package io.onetrip.approval.tasks.domain;

import java.util.List;

/** What a feature knows of the history of a task, from what it keeps. */
public interface TaskChronicle {
    /** In any order. */
    List<Happening> of(String taskId);
}
