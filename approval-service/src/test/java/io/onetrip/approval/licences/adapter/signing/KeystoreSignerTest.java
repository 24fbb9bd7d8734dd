package io.onetrip.approval.licences.adapter.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.onetrip.approval.licences.domain.Signature;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.cert.CertificateFactory;
import java.time.Instant;
import java.util.Base64;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeystoreSignerTest {
    private static final String TEXT = "{\"number\":\"TZHY-20261125-0003\",\"holder\":\"示范云栖酒店管理有限公司\"}";
    private final BouncyCastleProvider provider = new BouncyCastleProvider();

    @TempDir
    Path folder;

    private LicenseKeystore store;
    private KeystoreSigner signer;

    @BeforeEach
    void keystore() throws Exception {
        store = new LicenseKeystore(provider, folder.resolve("keys/licences.p12"), "secret".toCharArray());
        store.create("licences", Instant.now());
        signer = store.signer("licences");
    }

    @Test
    void whatIsSignedHolds() throws Exception {
        var signature = signer.sign(TEXT);
        assertThat(signature.algorithm()).isEqualTo("SM3withSM2");
        assertThat(signer.holds(TEXT, signature)).isTrue();
        assertThat(store.signer("licences").holds(TEXT, signature))
                .as("after a restart")
                .isTrue();
    }

    @Test
    void anotherTextAnotherKeyAndAnotherSignatureDoNotHold() throws Exception {
        var signature = signer.sign(TEXT);
        assertThat(signer.holds(TEXT.replace("0003", "0004"), signature)).isFalse();
        assertThat(signer.holds(TEXT, new Signature("SM3withSM2", "0".repeat(64), signature.value())))
                .isFalse();
        assertThat(signer.holds(TEXT, new Signature("SHA256withECDSA", signature.keyId(), signature.value())))
                .isFalse();
        assertThat(signer.holds(TEXT, new Signature("SM3withSM2", signature.keyId(), "AAAA")))
                .isFalse();
        assertThat(signer.holds(TEXT, new Signature("SM3withSM2", signature.keyId(), "no base64!")))
                .isFalse();
    }

    @Test
    void anybodyCanVerifyByCertificateAndText() throws Exception {
        var signature = signer.sign(TEXT);
        var der =
                Base64.getDecoder().decode(signer.certificate(signature.keyId()).orElseThrow());
        var certificate =
                CertificateFactory.getInstance("X.509", provider).generateCertificate(new ByteArrayInputStream(der));
        var verifying = java.security.Signature.getInstance("SM3withSM2", provider);
        verifying.initVerify(certificate.getPublicKey());
        verifying.update(TEXT.getBytes(StandardCharsets.UTF_8));
        assertThat(verifying.verify(Base64.getDecoder().decode(signature.value())))
                .isTrue();
    }

    @Test
    void aMissingKeyAndAWrongPasswordStopTheStart() {
        assertThatThrownBy(() -> store.signer("another")).hasMessageContaining("no key another");
        var wrong = new LicenseKeystore(provider, store.file(), "guess".toCharArray());
        assertThatThrownBy(() -> wrong.signer("licences")).isInstanceOf(IOException.class);
    }
}
