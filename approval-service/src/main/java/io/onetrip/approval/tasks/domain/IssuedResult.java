package io.onetrip.approval.tasks.domain;

import org.jspecify.annotations.Nullable;

/**
 * A result with the number under which it was issued.
 *
 * @param verification of a certificate: under which its electronic licence is verified in public, 22 characters
 */
public record IssuedResult(
        String name, String kind, String number, @Nullable String verification) {
    /** The kind of result that an electronic licence is made of. */
    public static final String CERTIFICATE = "CERTIFICATE";

    static IssuedResult of(ResultKind result, String number) {
        return new IssuedResult(
                result.name(), result.kind(), number, result.isCertificate() ? VerificationToken.draw() : null);
    }
}
