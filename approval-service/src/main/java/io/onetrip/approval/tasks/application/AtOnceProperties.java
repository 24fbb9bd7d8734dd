package io.onetrip.approval.tasks.application;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Configuration;

/**
 * How rules grant at once.
 *
 * @param within after its dispatch; what comes later may have been withdrawn meanwhile, so that people decide
 */
@ConfigurationProperties("onetrip.at-once")
record AtOnceProperties(@DefaultValue("5m") Duration within) {
    @Configuration
    @EnableConfigurationProperties(AtOnceProperties.class)
    static class Enabled {}
}
