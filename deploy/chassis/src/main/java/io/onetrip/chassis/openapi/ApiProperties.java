package io.onetrip.chassis.openapi;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** What a service's API is called, and what it is for. */
@ConfigurationProperties("onetrip.api")
record ApiProperties(
        @DefaultValue("API") String title, @DefaultValue("") String description) {}
