package io.onetrip.cases;

import io.onetrip.local.RealParts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Believes the test realm's tokens and keeps files in a folder of its own. */
final class TrustKeycloak implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            var properties = new HashMap<String, Object>(RealParts.keycloak().springProperties());
            properties.put("onetrip.files.directory", Files.createTempDirectory("case-files"));
            properties.put("spring.servlet.multipart.max-file-size", "1MB");
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("keycloak", properties));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
