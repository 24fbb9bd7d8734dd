package io.onetrip.chassis.inbox;

import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param concurrency threads that consume, each with its own partitions
 * @param batch most events applied in one transaction
 * @param firstPause wait before the first try again, when database or broker fail; doubles up to {@code longestPause}
 */
@Validated
@ConfigurationProperties("onetrip.inbox")
record InboxProperties(
        @DefaultValue("1") @Positive int concurrency,
        @DefaultValue("200") @Positive int batch,
        @DefaultValue("200ms") Duration firstPause,
        @DefaultValue("5s") Duration longestPause) {}
