package io.onetrip.cases.shareddata.register;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param directory one file per register, {@code NAME.json} or {@code NAME.csv}
 * @param timeout after which a register counts as unavailable
 * @param http registers that are asked at an address; all others are files
 */
@Validated
@ConfigurationProperties("onetrip.shared-data")
record RegisterProperties(
        @NotNull Path directory,
        @DefaultValue("5s") Duration timeout,
        @DefaultValue List<@Valid Http> http) {
    /** @param register as the catalogue names it */
    record Http(@NotBlank String register, @NotNull URI address) {}
}
