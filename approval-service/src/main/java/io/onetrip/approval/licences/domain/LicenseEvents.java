package io.onetrip.approval.licences.domain;

import java.util.List;

/** Tells the other services of licences and seals, if and when the transaction commits. */
public interface LicenseEvents {
    /** @param described each has details */
    void pushed(List<ElectronicLicense> described);

    void issued(LicenseFacts license, LicenseIssue issue);

    void revoked(LicenseFacts license, Revocation revocation);

    void sealUsed(SealUse use);
}
