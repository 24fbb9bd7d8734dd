package io.onetrip.approval.webhooks;

import jakarta.validation.constraints.Positive;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How departments' systems are told.
 *
 * @param allowedHosts hosts that may be told without TLS and inside the network, for the local stack; elsewhere empty
 * @param poll between two looks for what other replicas have written and for what is due again
 * @param connect until a connection stands
 * @param answer until a system must have answered; what it does with the news it does afterwards
 * @param patience after the first failure, doubled after each further one, up to {@code longestPause}; half of it is
 *     chance, so that what failed together does not come back together
 * @param keep after which a delivery is given up; it can be replayed
 * @param keepDelivered how long what was delivered can be looked at and replayed
 * @param keepUndelivered how long what was given up can be looked at and replayed
 * @param rotation how long the secret before is valid beside a new one
 */
@Validated
@ConfigurationProperties("onetrip.webhooks")
record WebhooksProperties(
        @DefaultValue Set<String> allowedHosts,
        @DefaultValue("500ms") Duration poll,
        @DefaultValue("3s") Duration connect,
        @DefaultValue("10s") Duration answer,
        @DefaultValue("5s") Duration patience,
        @DefaultValue("30m") Duration longestPause,
        @DefaultValue("3d") Duration keep,
        @DefaultValue("7d") Duration keepDelivered,
        @DefaultValue("30d") Duration keepUndelivered,
        @DefaultValue("24h") Duration rotation,
        @DefaultValue("1000") @Positive int openConnections) {
    /** As long as a replica may take for one; another sends it again afterwards. */
    Duration lease() {
        return connect.plus(answer).plusSeconds(30);
    }
}
