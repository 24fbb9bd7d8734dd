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
        CORRECTION_NEEDED,
        /** Somebody else of the department works on it now. */
        HANDED_OVER,
        /** Back in the pool: whoever claims it has it. */
        RETURNED,
        SUSPENDED,
        RESUMED,
        EXTENDED,
        /** Told to the department that is asked, of a task of another one. */
        OPINION_ASKED,
        OPINION_GIVEN,
        /** Another department found that a commitment this task relies on too is broken. */
        COMMITMENT_BROKEN,
        DECIDED,
        /** A head of the department has sent a proposed refusal back; the task is to be decided anew. */
        REFUSAL_RETURNED,
        /** The joint review has overruled a proposed refusal; the task is to be decided anew. */
        REFUSAL_OVERRULED,
        CLOSED
    }

    /** What lies before the departments has changed for each of these tasks that is not answered yet. */
    public static List<TaskChange> materialAdded(Map<String, DepartmentTask> tasks, Instant at) {
        return tasks.values().stream()
                .filter(task -> task.decision().isEmpty() && task.closedAt().isEmpty())
                .map(task -> new TaskChange(Kind.MATERIAL_ADDED, task.item(), at))
                .toList();
    }
}
