package io.onetrip.approval.licences.adapter.signing;

import io.onetrip.approval.licences.domain.LicenseSigner;
import io.onetrip.approval.licences.domain.Signature;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Signs by SM2 with SM3 (GM/T 0003.2, GM/T 0004), with the user id that GM/T 0009 gives by default. */
final class KeystoreSigner implements LicenseSigner {
    static final String ALGORITHM = "SM3withSM2";
    private final Provider provider;
    private final @Nullable SigningKey key;
    private final Map<String, X509Certificate> certificates;

    /** @param certificates all that may have signed, by key id */
    KeystoreSigner(Provider provider, @Nullable SigningKey key, Map<String, X509Certificate> certificates) {
        this.provider = provider;
        this.key = key;
        this.certificates = Map.copyOf(certificates);
    }

    record SigningKey(String id, PrivateKey key) {}

    @Override
    public boolean isReady() {
        return key != null;
    }

    @Override
    public Signature sign(String content) {
        if (key == null) throw new IllegalStateException("No key to sign with");
        try {
            var signing = java.security.Signature.getInstance(ALGORITHM, provider);
            signing.initSign(key.key());
            signing.update(content.getBytes(StandardCharsets.UTF_8));
            return new Signature(ALGORITHM, key.id(), Base64.getEncoder().encodeToString(signing.sign()));
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("The signing key cannot be used", unusable);
        }
    }

    @Override
    public boolean holds(String content, Signature signature) {
        var certificate = certificates.get(signature.keyId());
        if (certificate == null || !signature.algorithm().equals(ALGORITHM)) return false;
        try {
            var verifying = java.security.Signature.getInstance(ALGORITHM, provider);
            verifying.initVerify(certificate.getPublicKey());
            verifying.update(content.getBytes(StandardCharsets.UTF_8));
            return verifying.verify(Base64.getDecoder().decode(signature.value()));
        } catch (GeneralSecurityException | IllegalArgumentException notASignature) {
            return false;
        }
    }

    @Override
    public Optional<String> certificate(String keyId) {
        return Optional.ofNullable(certificates.get(keyId)).map(KeystoreSigner::encoded);
    }

    private static String encoded(X509Certificate certificate) {
        try {
            return Base64.getEncoder().encodeToString(certificate.getEncoded());
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
