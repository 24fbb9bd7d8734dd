package io.onetrip.approval.clock.application;

import io.onetrip.approval.clock.domain.SuspensionRules;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What an operator allows beside 行政许可法 45.
 *
 * @param furtherKinds names of procedures that stop the clock, by code of item type (GB/T 39046 A.1); never of 01, the
 *     licence, whose list the law closes
 */
@ConfigurationProperties("onetrip.clock")
record ClockProperties(@Nullable Map<String, List<String>> furtherKinds) {
    ClockProperties {
        if (furtherKinds != null && furtherKinds.containsKey("01"))
            throw new IllegalArgumentException(
                    "onetrip.clock.further-kinds: 行政许可法 45 closes the list of licences (01)");
    }

    @Configuration
    @EnableConfigurationProperties(ClockProperties.class)
    static class Rules {
        @Bean
        SuspensionRules suspensionRules(ClockProperties properties) {
            return new SuspensionRules(Objects.requireNonNullElse(properties.furtherKinds(), Map.of()));
        }
    }
}
