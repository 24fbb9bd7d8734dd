package io.onetrip.approval.tasks.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What has become of a task, for those who are told of it. */
public record TaskChange(Kind kind, ItemTask task, Instant at) {
    /** A new kind is no break for those who listen: they ignore what they do not know. */
    public enum Kind {
        OPENED,
        /** A material or an answer of a register has come, or a commitment is taken back. */
        MATERIAL_ADDED,
        DECIDED,
        CLOSED
    }

    /** What lies before the departments has changed for each of these tasks. */
    public static List<TaskChange> materialAdded(Map<String, DepartmentTask> tasks, Instant at) {
        return tasks.values().stream()
                .map(task -> new TaskChange(Kind.MATERIAL_ADDED, task.item(), at))
                .toList();
    }
}
