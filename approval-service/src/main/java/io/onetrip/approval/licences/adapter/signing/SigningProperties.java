package io.onetrip.approval.licences.adapter.signing;

import jakarta.validation.constraints.AssertTrue;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the keys are that licences are signed with.
 *
 * @param keystore a PKCS12 keystore with SM2 keys and their certificates; without it licences wait
 * @param key the alias of the key that signs; all others verify what they signed earlier
 * @param create makes a key with a certificate of its own when the file is missing: for demonstration and tests
 */
@Validated
@ConfigurationProperties("onetrip.licences")
record SigningProperties(
        @Nullable Path keystore,
        @Nullable String password,
        @DefaultValue("licences") String key,
        @DefaultValue("false") boolean create) {

    @AssertTrue(message = "a keystore needs onetrip.licences.password")
    boolean isPasswordGiven() {
        return keystore == null || password != null;
    }
}
