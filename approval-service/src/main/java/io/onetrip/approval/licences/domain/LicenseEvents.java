package io.onetrip.approval.licences.domain;

/** Tells the other services of licences and seals, if and when the transaction commits. */
public interface LicenseEvents {
    void issued(LicenseFacts license, LicenseIssue issue);

    void revoked(LicenseFacts license, Revocation revocation);

    void sealUsed(SealUse use);
}
