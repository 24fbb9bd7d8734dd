package io.onetrip.approval.commitments;

import io.onetrip.approval.commitments.CommitmentToVerify.Outcome;
import io.onetrip.approval.licences.application.RevokeGranted;
import io.onetrip.approval.tasks.domain.ApprovalRefused;
import io.onetrip.approval.tasks.domain.Officer;
import io.onetrip.approval.tasks.domain.Reason;
import io.onetrip.approval.tasks.domain.TaskChange;
import io.onetrip.approval.tasks.domain.TaskListener;
import io.onetrip.chassis.event.AggregateRef;
import io.onetrip.chassis.event.EventPublisher;
import io.onetrip.chassis.event.OutgoingEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes down what the department found, and tells the case: a revocation bars the applicant from more credit and takes the
 * licences granted on the commitment back.
 */
@Service
class VerifyCommitment {
    private static final String BROKEN = "国办发〔2020〕42号; 行政许可法 第69条";
    private final Commitments commitments;
    private final RevokeGranted revokeGranted;
    private final TaskListener listener;
    private final EventPublisher publisher;
    private final Clock clock;

    VerifyCommitment(
            Commitments commitments,
            RevokeGranted revokeGranted,
            TaskListener listener,
            EventPublisher publisher,
            Clock clock) {
        this.revokeGranted = revokeGranted;
        this.listener = listener;
        this.commitments = commitments;
        this.publisher = publisher;
        this.clock = clock;
    }

    @Transactional
    public void verify(
            String task,
            String materialId,
            Officer officer,
            Outcome outcome,
            String findings,
            @Nullable LocalDate rectifyBy) {
        var found = commitments
                .lock(task, materialId)
                .orElseThrow(() -> new ApprovalRefused(
                        Reason.COMMITMENT_NOT_FOUND, "没有这项承诺, 请刷新 (No such commitment: read the list again)"));
        found.requireVerifiable(officer, outcome, rectifyBy, LocalDate.now(clock));
        var by = outcome == Outcome.RECTIFY ? rectifyBy : null;
        var now = clock.instant();
        commitments.verified(found, outcome.state(), findings, by, officer.name(), now);
        publisher.publish(OutgoingEvent.of(
                CommitmentVerifiedMessage.TYPE,
                found.caseNumber(),
                new AggregateRef("task", task),
                CommitmentVerifiedMessage.of(found, outcome, findings, by, officer, now)));
        if (outcome == Outcome.REVOKED) broken(found, officer, findings, now);
    }

    /** What was granted on it is revoked; whoever has yet to decide on the same commitment is told. */
    private void broken(CommitmentToVerify found, Officer officer, String findings, Instant now) {
        revokeGranted.revoke(
                found.taskId(), officer, "未履行承诺“%s”: %s".formatted(found.materialName(), findings), BROKEN);
        var undecided = commitments.undecidedOn(found).stream()
                .map(task -> new TaskChange(TaskChange.Kind.COMMITMENT_BROKEN, task, now))
                .toList();
        if (!undecided.isEmpty()) listener.changed(undecided);
    }
}
