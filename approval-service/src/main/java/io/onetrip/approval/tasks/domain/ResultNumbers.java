package io.onetrip.approval.tasks.domain;

/** Numbers for results whose decider gave none. */
public interface ResultNumbers {
    /** The department's next number of the day, never given twice. */
    String next(String department);
}
