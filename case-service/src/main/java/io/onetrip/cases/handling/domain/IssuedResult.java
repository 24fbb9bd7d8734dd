package io.onetrip.cases.handling.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a department issued.
 *
 * @param verification of a certificate: its electronic licence is verified under /licences/{verification}
 * @param revokedAt when its department revoked it; null while it holds
 */
public record IssuedResult(
        String name,
        String kind,
        String number,
        @Nullable String verification,
        @Nullable Instant revokedAt) {

    /** One that holds. */
    public IssuedResult(String name, String kind, String number, @Nullable String verification) {
        this(name, kind, number, verification, null);
    }

    /** Not named like a property: what is stored and told is the fields. */
    public boolean holds() {
        return revokedAt == null;
    }

    IssuedResult revoked(@Nullable Instant at) {
        return at == null || revokedAt != null ? this : new IssuedResult(name, kind, number, verification, at);
    }
}
