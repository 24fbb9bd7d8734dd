package io.onetrip.local;

import java.util.Objects;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Points a Spring test context at the real parts; {@code spring.application.name} says which service it is. */
public final class RealPartsInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        var service = Objects.requireNonNull(
                environment.getProperty("spring.application.name"), "spring.application.name is not set");
        var properties = new MapPropertySource("realParts", RealParts.springProperties(service));
        environment.getPropertySources().addFirst(properties);
    }
}
