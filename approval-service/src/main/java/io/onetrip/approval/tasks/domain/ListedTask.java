package io.onetrip.approval.tasks.domain;

/**
 * A task with all that is shown of it.
 *
 * @param position place in the department's feed, from 1 without gaps
 * @param version grows with every change
 */
public record ListedTask(DispatchedItem dispatched, DepartmentTask task, Due due, long position, int version) {}
