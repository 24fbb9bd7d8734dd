package io.onetrip.approval.licences.adapter.messaging;

import io.onetrip.approval.licences.domain.LicenseFacts;
import io.onetrip.approval.licences.domain.LicenseIssue;
import java.time.Instant;

/** approval.licence-issued.v1 */
record LicenceIssuedMessage(
        String caseNumber,
        String itemCaseNumber,
        String itemId,
        String department,
        String number,
        String name,
        String verification,
        String algorithm,
        Instant issuedAt) {
    static LicenceIssuedMessage of(LicenseFacts license, LicenseIssue issue) {
        return new LicenceIssuedMessage(
                license.caseNumber(),
                license.taskId(),
                license.itemId(),
                license.department(),
                license.number(),
                license.name(),
                license.token(),
                issue.signature().algorithm(),
                issue.at());
    }
}
