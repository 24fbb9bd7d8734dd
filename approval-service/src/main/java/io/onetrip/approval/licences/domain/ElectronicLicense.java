package io.onetrip.approval.licences.domain;

import io.onetrip.approval.tasks.domain.ApprovalRefused;
import io.onetrip.approval.tasks.domain.Officer;
import io.onetrip.approval.tasks.domain.Reason;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A certificate that a grant brought about: waits for its seal, is issued by a signature, may be revoked. */
public final class ElectronicLicense {
    private final LicenseFacts facts;
    private @Nullable LicenseIssue issue;
    private @Nullable Revocation revocation;

    public ElectronicLicense(LicenseFacts facts, @Nullable LicenseIssue issue, @Nullable Revocation revocation) {
        this.facts = facts;
        this.issue = issue;
        this.revocation = revocation;
    }

    /** Once; what is signed is never signed again, and what is revoked never at all. */
    public void issue(LicenseIssue signed) {
        requireIssuable();
        issue = signed;
    }

    /** @throws ApprovalRefused LICENCE_REVOKED, LICENCE_ISSUED */
    public void requireIssuable() {
        requireNotRevoked();
        if (issue != null) {
            throw new ApprovalRefused(
                    Reason.LICENCE_ISSUED, "证照 %s 已签发 (The licence is issued already)".formatted(facts.number()));
        }
    }

    /** By the chief representative of the department that issued it, with reason and legal basis (行政许可法 69, 70). */
    public Revocation revoke(Officer chief, String reason, String legalBasis, Instant now) {
        if (!facts.department().equals(chief.department())) {
            throw new ApprovalRefused(
                    Reason.OTHER_DEPARTMENT,
                    "该证照由其他部门签发 (Another department issued this licence; only its chief representative may revoke it)");
        }
        if (issue == null) {
            throw new ApprovalRefused(
                    Reason.LICENCE_NOT_ISSUED,
                    "证照尚未签发, 无需撤销 (The licence is not issued yet; there is nothing to revoke)");
        }
        requireNotRevoked();
        revocation = new Revocation(now, chief, reason.strip(), legalBasis.strip());
        return revocation;
    }

    private void requireNotRevoked() {
        if (revocation != null) {
            throw new ApprovalRefused(
                    Reason.LICENCE_REVOKED, "证照 %s 已撤销 (The licence is revoked already)".formatted(facts.number()));
        }
    }

    /**
     * With the grant it came from, because the commitment the grant relied on was broken; one that waits for its seal is
     * never issued then.
     *
     * @return empty when it was revoked before
     */
    public Optional<Revocation> revokeWithGrant(Officer by, String reason, String legalBasis, Instant now) {
        if (revocation != null) return Optional.empty();
        revocation = new Revocation(now, by, reason.strip(), legalBasis);
        return Optional.of(revocation);
    }

    public LicenseFacts facts() {
        return facts;
    }

    public Optional<LicenseIssue> issue() {
        return Optional.ofNullable(issue);
    }

    public Optional<Revocation> revocation() {
        return Optional.ofNullable(revocation);
    }

    public LicenseState state() {
        if (revocation != null) {
            return LicenseState.REVOKED;
        }
        return issue == null ? LicenseState.WAITING : LicenseState.ISSUED;
    }
}
