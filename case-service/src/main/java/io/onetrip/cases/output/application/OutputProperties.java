package io.onetrip.cases.output.application;

import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param codeRequired whether nothing leaves the window without a pickup code, papers seen or not
 * @param wrongCabinetCodesPerDay how often a cabinet may be tried in one day since a slot of it last opened
 */
@Validated
@ConfigurationProperties("onetrip.output")
record OutputProperties(
        @DefaultValue("false") boolean codeRequired,
        @DefaultValue("10") @Positive int wrongCabinetCodesPerDay) {}
