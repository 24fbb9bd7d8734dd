package io.onetrip.approval.clock.domain;

/** The clocks of all tasks. */
public interface TaskClocks {
    /** Of a task nothing has happened to yet, an empty one. */
    TaskClock of(String taskId);

    /** Whether the joint handling of the case was extended already, at any of its tasks. */
    boolean jointlyExtended(String caseNumber);

    /** @throws io.onetrip.approval.tasks.domain.ApprovalRefused when the joint handling was extended at the same moment */
    void add(String taskId, TaskSuspension suspension);

    void close(String taskId, TaskSuspension suspension);

    void add(String taskId, TaskExtension extension);

    void add(String taskId, StepMove move);
}
