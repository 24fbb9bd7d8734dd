package io.onetrip.approval.filing.adapter.rest;

import io.onetrip.approval.filing.domain.FilingState;
import io.onetrip.approval.filing.domain.FilingStep;
import io.onetrip.approval.filing.domain.RefusalFiling;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A proposed refusal and how far it has come (否定报备).
 *
 * @param number among those of the task, from 1
 * @param turn whose answer it waits for: the name of a rung, or 联审; absent when it has ended
 * @param turnRole the role of that rung, or joint-reviewer
 * @param reviewDue last day of the joint review, to its end, in Asia/Shanghai; absent before it
 * @param overdue the review's two working days are over: nothing is upheld or granted by it
 * @param version to be sent with an answer
 */
@Schema(description = "A proposed refusal and how far it has come (否定报备); it is no decision unless UPHELD")
public record RefusalResponse(
        String id,
        int number,
        FilingState state,
        String reason,
        String legalBasis,
        String handlerName,
        String handlerPost,
        String proposedBy,
        Instant proposedAt,
        @Nullable String turn,
        @Nullable String turnRole,
        @Nullable LocalDate reviewDue,
        boolean overdue,
        List<Step> trail,
        int version) {
    public record Step(FilingStep.Kind what, String by, String post, String reason, Instant at) {
        static Step of(FilingStep step) {
            return new Step(step.kind(), step.byName(), step.post(), step.reason(), step.at());
        }
    }

    /** @param today in the city's time zone */
    public static RefusalResponse of(RefusalFiling filing, LocalDate today) {
        var proposal = filing.proposal();
        var due = filing.reviewDue();
        var reviewed = filing.state() == FilingState.IN_REVIEW;
        return new RefusalResponse(
                filing.id(),
                filing.number(),
                filing.state(),
                proposal.reason(),
                proposal.legalBasis(),
                proposal.handler().name(),
                proposal.handler().post(),
                proposal.proposedBy().name(),
                proposal.proposedAt(),
                turn(filing),
                turnRole(filing),
                due,
                filing.overdue() || reviewed && due != null && due.isBefore(today),
                filing.trail().stream().map(Step::of).toList(),
                filing.version());
    }

    private static @Nullable String turn(RefusalFiling filing) {
        return switch (filing.state()) {
            case PROPOSED -> filing.ladder().get(filing.rung()).name();
            case IN_REVIEW -> "联审";
            case RETURNED, OVERRULED, UPHELD -> null;
        };
    }

    private static @Nullable String turnRole(RefusalFiling filing) {
        return switch (filing.state()) {
            case PROPOSED -> filing.ladder().get(filing.rung()).role();
            case IN_REVIEW -> RefusalFiling.REVIEWER;
            case RETURNED, OVERRULED, UPHELD -> null;
        };
    }
}
