package io.onetrip.approval.licences.adapter.rest;

import io.onetrip.approval.licences.domain.ElectronicLicense;
import io.onetrip.approval.licences.domain.LicenseSigner;
import io.onetrip.approval.licences.domain.LicenseState;
import io.onetrip.approval.licences.domain.Signature;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What whoever has a licence's link is told.
 *
 * @param valid issued, not revoked, and its signature holds
 * @param text exactly what was signed, in UTF-8: with signature and certificate anybody can verify it without us
 */
@Schema(description = "valid: issued, not revoked, signature holds. text: exactly what was signed, in UTF-8")
record VerifiedResponse(
        LicenseState state,
        boolean valid,
        String number,
        String name,
        @Nullable String text,
        @Nullable SignatureResponse signature,
        @Nullable RevokedResponse revoked) {

    /** @param holds whether the text is what was signed by this key; certificate: DER in Base64 */
    record SignatureResponse(
            boolean holds,
            String algorithm,
            String keyId,
            String value,
            @Nullable String certificate) {
        static SignatureResponse of(Signature signature, boolean holds, LicenseSigner signer) {
            return new SignatureResponse(
                    holds,
                    signature.algorithm(),
                    signature.keyId(),
                    signature.value(),
                    signer.certificate(signature.keyId()).orElse(null));
        }
    }

    /** Since when it holds no more, and why. */
    record RevokedResponse(Instant at, String reason, String legalBasis) {}

    static VerifiedResponse of(ElectronicLicense license, LicenseSigner signer) {
        var issue = license.issue().orElse(null);
        var holds = issue != null && signer.holds(issue.content(), issue.signature());
        return new VerifiedResponse(
                license.state(),
                holds && license.state() == LicenseState.ISSUED,
                license.facts().number(),
                license.facts().name(),
                issue == null ? null : issue.content(),
                issue == null ? null : SignatureResponse.of(issue.signature(), holds, signer),
                license.revocation()
                        .map(one -> new RevokedResponse(one.at(), one.reason(), one.legalBasis()))
                        .orElse(null));
    }
}
