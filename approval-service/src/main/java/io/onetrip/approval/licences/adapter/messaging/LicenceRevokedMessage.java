package io.onetrip.approval.licences.adapter.messaging;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.onetrip.approval.licences.domain.LicenseFacts;
import io.onetrip.approval.licences.domain.Revocation;
import java.time.Instant;

/** approval.licence-revoked.v1 */
record LicenceRevokedMessage(
        @JsonUnwrapped LicenceRef licence,
        SealUsedMessage.Person revokedBy,
        String reason,
        String legalBasis,
        Instant revokedAt) {
    static LicenceRevokedMessage of(LicenseFacts license, Revocation revocation) {
        return new LicenceRevokedMessage(
                LicenceRef.of(license),
                SealUsedMessage.Person.of(revocation.by()),
                revocation.reason(),
                revocation.legalBasis(),
                revocation.at());
    }
}
