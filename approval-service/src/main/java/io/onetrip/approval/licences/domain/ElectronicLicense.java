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
    private @Nullable LicenseDetails details;
    private @Nullable LicenseIssue issue;
    private @Nullable Revocation revocation;

    public ElectronicLicense(
            LicenseFacts facts,
            @Nullable LicenseDetails details,
            @Nullable LicenseIssue issue,
            @Nullable Revocation revocation) {
        this.facts = facts;
        this.details = details;
        this.issue = issue;
        this.revocation = revocation;
    }

    /**
     * Before it is signed; told anew it says what was told last.
     *
     * @return false when it says so already
     */
    public boolean describe(LicenseDetails told) {
        requireOf(told.by(), "该证照属于其他部门 (The licence belongs to another department; push your own)");
        if (told.endsBeforeItBegins()) {
            throw new ApprovalRefused(
                    Reason.LICENCE_DETAILS_INVALID,
                    "有效期止不得早于有效期起 (validUntil lies before validFrom; correct it and push again)");
        }
        requireNotRevoked();
        if (details != null && details.saysAs(told)) return false;
        if (issue != null) throw issuedAlready();
        details = told;
        return true;
    }

    /** Once; what is signed is never signed again, and what is revoked never at all. */
    public void issue(LicenseIssue signed) {
        requireIssuable();
        issue = signed;
    }

    /** @throws ApprovalRefused LICENCE_REVOKED, LICENCE_ISSUED */
    public void requireIssuable() {
        requireNotRevoked();
        if (issue != null) throw issuedAlready();
    }

    /** By the chief representative of the department that issued it, with reason and legal basis (行政许可法 69, 70). */
    public Revocation revoke(Officer chief, String reason, String legalBasis, Instant now) {
        requireOf(
                chief,
                "该证照由其他部门签发 (Another department issued this licence; only its chief representative may revoke it)");
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

    private void requireOf(Officer officer, String otherwise) {
        if (!facts.department().equals(officer.department())) {
            throw new ApprovalRefused(Reason.OTHER_DEPARTMENT, otherwise);
        }
    }

    private ApprovalRefused issuedAlready() {
        return new ApprovalRefused(
                Reason.LICENCE_ISSUED, "证照 %s 已签发 (The licence is issued already)".formatted(facts.number()));
    }

    /** Whether the department's own system has still to say what it is signed with; its keeper's hand may sign it without. */
    public boolean isAwaited() {
        return facts.awaited() && details == null && state() == LicenseState.WAITING;
    }

    public LicenseFacts facts() {
        return facts;
    }

    public Optional<LicenseDetails> details() {
        return Optional.ofNullable(details);
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
