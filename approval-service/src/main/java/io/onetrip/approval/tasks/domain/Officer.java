package io.onetrip.approval.tasks.domain;

/**
 * Who acts for a department.
 *
 * @param system true for a department's system, false for a person
 */
public record Officer(String id, String name, boolean system, String department) {}
