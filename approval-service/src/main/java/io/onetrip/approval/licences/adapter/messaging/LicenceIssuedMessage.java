package io.onetrip.approval.licences.adapter.messaging;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.onetrip.approval.licences.domain.LicenseFacts;
import io.onetrip.approval.licences.domain.LicenseIssue;
import java.time.Instant;

/** approval.licence-issued.v1 */
record LicenceIssuedMessage(@JsonUnwrapped LicenceRef licence, String algorithm, Instant issuedAt) {
    static LicenceIssuedMessage of(LicenseFacts license, LicenseIssue issue) {
        return new LicenceIssuedMessage(
                LicenceRef.of(license), issue.signature().algorithm(), issue.at());
    }
}
