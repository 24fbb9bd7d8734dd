package io.onetrip.cases.tracking;

import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** @param wrongAttemptsPerDay how often a case number may be tried with wrong digits in one day */
@Validated
@ConfigurationProperties("onetrip.tracking")
record TrackingProperties(@DefaultValue("10") @Positive int wrongAttemptsPerDay) {}
