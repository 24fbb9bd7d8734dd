package io.onetrip.approval.tasks.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Tasks not yet decided, by the calendar their due date was counted by. */
public interface CountedTasks {
    /** Those that a newer calendar may move; what another transaction is at is left to it. */
    List<DispatchedItem> countedBefore(long calendarRevision, int atMost);

    /** Marks those whose procedure was to end before that day and is still open, as if no calendar had counted them. */
    int outdateOverrun(LocalDate today);

    /**
     * Marks the undecided tasks of a case, as if no calendar had counted them.
     *
     * @return those tasks
     */
    List<ItemTask> outdateCase(String caseNumber);

    /** @param dues by task */
    void recount(Map<String, Due> dues);
}
