package io.onetrip.cases.handling.application;

import io.onetrip.cases.handling.domain.LapseConsequence;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param lapse what local rules say of a promised material that does not come */
@ConfigurationProperties("onetrip.deferral")
record DeferralProperties(@DefaultValue("DEEMED_WITHDRAWN") LapseConsequence lapse) {}
