package io.onetrip.supervision.ledger.adapter.schedule;

import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param pause between two looks for clocks whose day has come
 * @param batch most clocks changed in one transaction
 */
@Validated
@ConfigurationProperties("onetrip.ledger")
record LedgerProperties(
        @DefaultValue("5s") Duration pause,
        @DefaultValue("200") @Positive int batch) {}
