package io.onetrip.approval.filing.domain;

/**
 * One step of a department's ladder.
 *
 * @param role whoever has it in the department may concur, as section-head
 * @param name as people call it, as 科室负责人
 */
public record Rung(String role, String name) {}
