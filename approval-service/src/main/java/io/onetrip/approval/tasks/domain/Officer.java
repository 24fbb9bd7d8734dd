package io.onetrip.approval.tasks.domain;

/**
 * Who acts for a department.
 *
 * @param system true for a department's system, false for a person
 */
public record Officer(String id, String name, boolean system, String department) {

    /** The platform itself, which grants by the rule of an item (秒批, 见章盖章). */
    public static Officer byRule(String department) {
        return new Officer("decision-rule", "秒批规则", true, department);
    }
}
