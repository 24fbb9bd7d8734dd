package io.onetrip.approval.opinions;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.onetrip.approval.opinions.OpinionRequest.Stance;
import io.onetrip.approval.tasks.domain.ItemTask;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * approval.opinion-moved.v1
 *
 * @param what ASKED, GIVEN, WITHDRAWN, LAPSED or OVERDUE
 * @param askedDepartment absent of an expert, who is not named
 * @param stance when given; what was said stays between the departments
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OpinionMoved(
        String caseNumber,
        String itemCaseNumber,
        String itemId,
        String department,
        int number,
        String what,
        @Nullable String askedDepartment,
        @Nullable Stance stance,
        LocalDate due,
        Instant at) {
    static final String TYPE = "approval.opinion-moved.v1";

    static OpinionMoved of(ItemTask task, OpinionRequest opinion, Instant at) {
        var answer = opinion.answer();
        return new OpinionMoved(
                task.caseNumber(),
                task.id(),
                task.itemId(),
                task.department(),
                opinion.number(),
                opinion.open() && opinion.overdue()
                        ? "OVERDUE"
                        : opinion.state().name(),
                opinion.department(),
                answer == null ? null : answer.stance(),
                opinion.due(),
                at);
    }
}
