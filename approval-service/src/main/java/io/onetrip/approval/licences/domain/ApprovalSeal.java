package io.onetrip.approval.licences.domain;

import io.onetrip.approval.tasks.domain.ApprovalRefused;
import io.onetrip.approval.tasks.domain.Officer;
import io.onetrip.approval.tasks.domain.Reason;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A registered seal (审批专用章) of a department.
 *
 * @param keeper the chief representative who registered it and answers for each use
 * @param authorises true: grants of the department's officers and systems are sealed by the keeper's authority; false:
 *     each waits for the keeper's own hand
 */
public record ApprovalSeal(
        String id,
        String department,
        String name,
        Officer keeper,
        boolean authorises,
        Instant registeredAt,
        @Nullable Withdrawal withdrawal) {

    /** Why it is used no longer. */
    public record Withdrawal(Instant at, Officer by, String reason) {}

    public ApprovalSeal withdrawn(Officer chief, String reason, Instant now) {
        requireOf(chief);
        if (withdrawal != null) {
            throw new ApprovalRefused(Reason.SEAL_WITHDRAWN, "该印章已停用 (The seal is withdrawn already)");
        }
        return new ApprovalSeal(
                id, department, name, keeper, authorises, registeredAt, new Withdrawal(now, chief, reason.strip()));
    }

    /** @return the same seal, by which officers are authorised or not from now on */
    public ApprovalSeal authorising(Officer chief, boolean authorise) {
        requireOf(chief);
        if (withdrawal != null) {
            throw new ApprovalRefused(
                    Reason.SEAL_WITHDRAWN, "该印章已停用, 请登记新印章 (The seal is withdrawn; register another)");
        }
        return new ApprovalSeal(id, department, name, chief, authorise, registeredAt, null);
    }

    /** Whether a licence may be sealed without the keeper's own hand. */
    public boolean mayAutomatically(LicenseFacts license) {
        return withdrawal == null && (authorises || isKeptBy(license.decidedBy()));
    }

    public boolean isKeptBy(Officer officer) {
        return keeper.id().equals(officer.id());
    }

    private void requireOf(Officer chief) {
        if (!department.equals(chief.department())) {
            throw new ApprovalRefused(Reason.OTHER_DEPARTMENT, "该印章属于其他部门 (The seal belongs to another department)");
        }
    }
}
