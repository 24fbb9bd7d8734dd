package io.onetrip.approval.licences.domain;

import java.util.Optional;

/** Signs licences and verifies what was signed, also by keys of earlier years. */
public interface LicenseSigner {
    /** False without a key: licences wait. */
    boolean isReady();

    Signature sign(String content);

    /** False, too, when the key is not known any more. */
    boolean holds(String content, Signature signature);

    /** The certificate of a key, DER in Base64. */
    Optional<String> certificate(String keyId);
}
