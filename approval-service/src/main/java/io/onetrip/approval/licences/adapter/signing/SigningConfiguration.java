package io.onetrip.approval.licences.adapter.signing;

import io.onetrip.approval.licences.domain.LicenseSigner;
import java.io.IOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the keystore; a wrong password or a missing key stops the start, no keystore at all only lets licences wait. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SigningProperties.class)
class SigningConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(SigningConfiguration.class);

    @Bean
    LicenseSigner licenseSigner(SigningProperties properties, Clock clock)
            throws GeneralSecurityException, IOException {
        var provider = new BouncyCastleProvider();
        if (properties.keystore() == null) {
            LOG.warn("No onetrip.licences.keystore: licences are prepared and wait to be signed");
            return new KeystoreSigner(provider, null, Map.of());
        }
        var password = Objects.requireNonNull(properties.password()).toCharArray();
        var store = new LicenseKeystore(provider, properties.keystore(), password);
        if (properties.create() && !Files.exists(properties.keystore())) {
            LOG.warn("Making a signing key for demonstration in {}", properties.keystore());
            store.create(properties.key(), clock.instant());
        }
        return store.signer(properties.key());
    }
}
