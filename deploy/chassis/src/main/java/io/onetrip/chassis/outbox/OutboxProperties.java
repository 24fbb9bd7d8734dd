package io.onetrip.chassis.outbox;

import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param maxBytes largest event with its headers; below the broker's message.max.bytes
 * @param batch rows sent in one transaction
 * @param pause how long the relay waits after being woken, so that one round carries many commits
 * @param poll how often the relay looks without being woken, for what a crash left behind
 * @param sendTimeout how long the broker may take before the round is undone and sent again
 */
@Validated
@ConfigurationProperties("onetrip.outbox")
record OutboxProperties(
        @DefaultValue("1000000") @Positive int maxBytes,
        @DefaultValue("500") @Positive int batch,
        @DefaultValue("10ms") Duration pause,
        @DefaultValue("1s") Duration poll,
        @DefaultValue("10s") Duration sendTimeout) {}
