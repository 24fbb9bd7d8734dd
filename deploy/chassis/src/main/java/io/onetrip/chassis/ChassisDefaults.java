package io.onetrip.chassis;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.ResourcePropertySource;

/** Adds the settings common to all services behind every other source. */
final class ChassisDefaults implements EnvironmentPostProcessor {
    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        try {
            var defaults = new ClassPathResource("chassis-defaults.properties");
            environment.getPropertySources().addLast(new ResourcePropertySource("chassisDefaults", defaults));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
