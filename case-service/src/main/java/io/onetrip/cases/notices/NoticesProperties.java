package io.onetrip.cases.notices;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param channel log, or smtp with {@code spring.mail}
 * @param pause between two looks for notices to send
 * @param patience after the first failure, doubled after each further one
 * @param attempts after which a notice is given up; it is kept with its failure
 */
@Validated
@ConfigurationProperties("onetrip.notices")
record NoticesProperties(
        @DefaultValue("log") @Pattern(regexp = "log|smtp") String channel,
        @DefaultValue("2s") Duration pause,
        @DefaultValue("30s") Duration patience,
        @DefaultValue("12") @Positive int attempts,
        @DefaultValue Smtp smtp) {

    /** @param address of a telephone, which stands in the place of {phone} */
    record Smtp(
            @DefaultValue("noreply@localhost") @NotBlank String from,
            @DefaultValue("{phone}@localhost") @NotBlank String address) {}
}
