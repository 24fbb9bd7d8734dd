package io.onetrip.approval.commitments;

import io.onetrip.approval.tasks.domain.ApprovalRefused;
import io.onetrip.approval.tasks.domain.Officer;
import io.onetrip.approval.tasks.domain.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A commitment of one task.
 *
 * @param decidedAt when the department granted the item; null before
 */
record CommitmentToVerify(
        String taskId,
        String materialId,
        String materialName,
        String letterNumber,
        String caseNumber,
        String itemId,
        String itemName,
        String applicantName,
        String department,
        State state,
        @Nullable Instant decidedAt,
        @Nullable LocalDate rectifyBy,
        @Nullable String findings,
        @Nullable String verifiedBy,
        @Nullable Instant verifiedAt) {
    enum State {
        OPEN,
        /** It differs from the facts and has to be put right by a day. */
        RECTIFYING,
        FULFILLED,
        REVOKED;

        boolean isFinal() {
            return this == FULFILLED || this == REVOKED;
        }
    }

    /** @param done of the list of those verified, else of those to be */
    CommitmentCursor cursor(boolean done) {
        return new CommitmentCursor(Objects.requireNonNull(done ? verifiedAt : decidedAt), taskId, materialId);
    }

    /** What the department found. */
    enum Outcome {
        FULFILLED(State.FULFILLED),
        RECTIFY(State.RECTIFYING),
        REVOKED(State.REVOKED);

        private final State state;

        Outcome(State state) {
            this.state = state;
        }

        State state() {
            return state;
        }
    }

    /**
     * Not fulfilled is revoked at once; what differs from the facts is to be put right once, and revoked when its day
     * has passed (国办发〔2020〕42号).
     */
    void requireVerifiable(Officer officer, Outcome outcome, @Nullable LocalDate by, LocalDate today) {
        if (!department.equals(officer.department()))
            throw new ApprovalRefused(
                    Reason.OTHER_DEPARTMENT, "该承诺由其他部门核查 (Another department verifies it; use your own list)");
        if (decidedAt == null)
            throw new ApprovalRefused(
                    Reason.COMMITMENT_NOT_DUE, "事项尚未准予, 暂不核查 (The item is not granted yet: verify it afterwards)");
        if (state.isFinal())
            throw new ApprovalRefused(Reason.COMMITMENT_VERIFIED, "该承诺已核查完毕, 请刷新 (It is verified: reload)");
        if (state == State.RECTIFYING && outcome == Outcome.RECTIFY)
            throw new ApprovalRefused(
                    Reason.COMMITMENT_VERIFIED, "已责令限期整改一次, 请作出结论 (It was to be put right once already: conclude)");
        if (outcome == Outcome.RECTIFY && (by == null || !by.isAfter(today)))
            throw new ApprovalRefused(
                    Reason.RECTIFY_DAY_INVALID, "整改期限应晚于今天 (Choose a day after today by which to put it right)");
        if (state == State.RECTIFYING && outcome == Outcome.REVOKED && rectifyBy != null && !today.isAfter(rectifyBy))
            throw new ApprovalRefused(
                    Reason.RECTIFICATION_RUNNING,
                    "整改期限至 %s 尚未届满, 不能撤销 (Wait until the day to put it right has passed)".formatted(rectifyBy));
    }
}
