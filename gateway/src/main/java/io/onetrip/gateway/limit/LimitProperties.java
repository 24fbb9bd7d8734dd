package io.onetrip.gateway.limit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How much one address may ask for, in each replica.
 *
 * @param rates each applies to its own paths; a request must pass all that match it
 * @param body for all paths that {@code bodies} does not name
 */
@Validated
@ConfigurationProperties("onetrip.limits")
record LimitProperties(
        @DefaultValue List<@Valid Rate> rates,
        @DefaultValue("2MB") DataSize body,
        @DefaultValue List<@Valid Body> bodies) {

    /** @param burst requests that may come at once */
    record Rate(
            @NotEmpty List<String> paths,
            @Positive long burst,
            @Positive long perSecond) {}

    record Body(@NotEmpty List<String> paths, DataSize size) {}
}
