package io.onetrip.approval.filing.application;

import io.onetrip.approval.filing.domain.Ladders;
import io.onetrip.approval.filing.domain.Rung;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.validation.annotation.Validated;

/**
 * The ladders that refusals climb (否定报备).
 *
 * @param ladder roles from the lowest rung up; may be empty
 * @param departments ladders of their own, by id of department
 * @param names what a role is called, by role
 * @param reviewDays working days that the joint review has, 2 by the published practice
 */
@Validated
@ConfigurationProperties("onetrip.refusals")
record FilingProperties(
        @DefaultValue({"section-head", "vice-director", "director"})
        List<String> ladder,

        @Nullable Map<String, List<String>> departments,
        @Nullable Map<String, String> names,
        @Min(1) @DefaultValue("2") int reviewDays) {
    private static final Map<String, String> NAMES =
            Map.of("section-head", "科室负责人", "vice-director", "分管副职", "director", "主要负责人");

    List<Rung> of(String department) {
        var roles = Objects.requireNonNullElse(departments, Map.<String, List<String>>of())
                .getOrDefault(department, ladder);
        return roles.stream().map(role -> new Rung(role, name(role))).toList();
    }

    private String name(String role) {
        return Stream.of(Objects.requireNonNullElse(names, Map.<String, String>of()), NAMES)
                .map(known -> known.get(role))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(role);
    }

    @Configuration
    @EnableConfigurationProperties(FilingProperties.class)
    static class Configured {
        @Bean
        Ladders ladders(FilingProperties properties) {
            return properties::of;
        }
    }
}
