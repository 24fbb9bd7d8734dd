package io.onetrip.approval.tasks.domain;

import java.util.List;

/** Hears of decisions in the transaction that stores them, when they are stored. */
public interface DecisionListener {
    /** @param decided each has a decision */
    void decided(List<DepartmentTask> decided);
}
