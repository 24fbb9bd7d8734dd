package io.onetrip.supervision;

import io.onetrip.local.RealParts;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Believes the test realm's tokens. */
final class TrustKeycloak implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var properties = RealParts.keycloak().springProperties();
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("keycloak", properties));
    }
}
