package io.onetrip.approval.licences.adapter.messaging;

import io.onetrip.approval.licences.domain.LicenseFacts;
import io.onetrip.approval.licences.domain.Revocation;
import java.time.Instant;

/** approval.licence-revoked.v1 */
record LicenceRevokedMessage(
        String caseNumber,
        String itemCaseNumber,
        String itemId,
        String department,
        String number,
        String name,
        String verification,
        SealUsedMessage.Person revokedBy,
        String reason,
        String legalBasis,
        Instant revokedAt) {
    static LicenceRevokedMessage of(LicenseFacts license, Revocation revocation) {
        return new LicenceRevokedMessage(
                license.caseNumber(),
                license.taskId(),
                license.itemId(),
                license.department(),
                license.number(),
                license.name(),
                license.token(),
                SealUsedMessage.Person.of(revocation.by()),
                revocation.reason(),
                revocation.legalBasis(),
                revocation.at());
    }
}
