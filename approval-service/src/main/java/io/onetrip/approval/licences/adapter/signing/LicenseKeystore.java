package io.onetrip.approval.licences.adapter.signing;

import io.onetrip.approval.licences.adapter.signing.KeystoreSigner.SigningKey;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A PKCS12 file of SM2 keys; any of its certificates may have signed, one key signs. */
record LicenseKeystore(Provider provider, Path file, char[] password) {
    private static final X500Name DEMONSTRATION = new X500Name("CN=OneTrip demonstration key");
    private static final Duration YEARS = Duration.ofDays(3650);

    KeystoreSigner signer(String alias) throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12", provider);
        try (var stream = Files.newInputStream(file)) {
            store.load(stream, password);
        }
        if (!(store.getKey(alias, password) instanceof PrivateKey key)) {
            throw new IOException("%s has no key %s".formatted(file, alias));
        }
        return new KeystoreSigner(
                provider, new SigningKey(id((X509Certificate) store.getCertificate(alias)), key), certificates(store));
    }

    private static Map<String, X509Certificate> certificates(KeyStore store) throws GeneralSecurityException {
        var certificates = new HashMap<String, X509Certificate>();
        for (var alias : Collections.list(store.aliases())) {
            if (store.getCertificate(alias) instanceof X509Certificate certificate) {
                certificates.put(id(certificate), certificate);
            }
        }
        return certificates;
    }

    private static String id(X509Certificate certificate) throws GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
    }

    /** A key of its own with a certificate signed by itself. */
    void create(String alias, Instant now) throws GeneralSecurityException, IOException {
        var generator = KeyPairGenerator.getInstance("EC", provider);
        generator.initialize(new ECGenParameterSpec("sm2p256v1"));
        var pair = generator.generateKeyPair();
        try {
            var certificate = new JcaX509CertificateConverter()
                    .setProvider(provider)
                    .getCertificate(new JcaX509v3CertificateBuilder(
                                    DEMONSTRATION,
                                    new BigInteger(120, new SecureRandom()),
                                    Date.from(now.minus(Duration.ofDays(1))),
                                    Date.from(now.plus(YEARS)),
                                    DEMONSTRATION,
                                    pair.getPublic())
                            .build(new JcaContentSignerBuilder(KeystoreSigner.ALGORITHM)
                                    .setProvider(provider)
                                    .build(pair.getPrivate())));
            var store = KeyStore.getInstance("PKCS12", provider);
            store.load(null, null);
            store.setKeyEntry(alias, pair.getPrivate(), password, new X509Certificate[] {certificate});
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (var stream = Files.newOutputStream(file)) {
                store.store(stream, password);
            }
        } catch (OperatorCreationException unusable) {
            throw new GeneralSecurityException(unusable);
        }
    }
}
