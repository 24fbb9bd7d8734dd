package io.onetrip.approval.tasks.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The tasks of all departments. */
public interface Tasks {
    /** False when the task is known already: then nothing changes. */
    boolean open(DispatchedItem dispatched, Due due);

    /** Those that exist, by id; nobody else changes them until the transaction ends. */
    Map<String, DepartmentTask> lock(Collection<String> ids);

    /** As they were sent to their departments, with what has come since; those that exist. */
    List<DispatchedItem> dispatched(Collection<String> ids);

    /** A material came later than its tasks; the others of a task stay as they were, and what is decided keeps what it was decided on. */
    void replaceMaterial(Collection<String> ids, String materialId, String material);

    /** Fields of a task that were not known when it was dispatched, and are missing no more; what it has already stays, and all of what is decided. */
    void fillForm(String id, String fields);

    void save(Collection<DepartmentTask> changed);
}
