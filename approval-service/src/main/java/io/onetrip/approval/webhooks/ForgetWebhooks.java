package io.onetrip.approval.webhooks;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** Forgets what was delivered a while ago, and a longer while later what was not. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebhooksProperties.class)
class ForgetWebhooks {
    private static final int BATCH = 5_000;
    private final Deliveries deliveries;
    private final WebhooksProperties properties;
    private final Clock clock;

    ForgetWebhooks(Deliveries deliveries, WebhooksProperties properties, Clock clock) {
        this.deliveries = deliveries;
        this.properties = properties;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "1h", initialDelayString = "10m")
    void look() {
        var delivered = clock.instant().minus(properties.keepDelivered());
        while (deliveries.forgetDelivered(delivered, BATCH) == BATCH)
            ;
        var undelivered = clock.instant().minus(properties.keepUndelivered());
        while (deliveries.forgetUndelivered(undelivered, BATCH) == BATCH)
            ;
    }
}
