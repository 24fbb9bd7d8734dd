package io.onetrip.approval.tasks.domain;

/** A result that a granted item brings about, such as a certificate. */
public record ResultKind(String name, String kind) {
    boolean isCertificate() {
        return kind.equals(IssuedResult.CERTIFICATE);
    }
}
