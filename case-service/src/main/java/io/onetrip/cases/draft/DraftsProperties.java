package io.onetrip.cases.draft;

import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param keptFor after the last change
 * @param perAccount how many one account may have at a time
 */
@Validated
@ConfigurationProperties("onetrip.drafts")
record DraftsProperties(
        @DefaultValue("30d") Duration keptFor,
        @DefaultValue("50") @Positive int perAccount) {}
