package io.onetrip.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.gateway.support.Browser;
import io.onetrip.gateway.support.Replica;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RateLimitIT {
    private static final Map<String, Object> FIVE_AT_ONCE = Map.of(
            "onetrip.limits.rates[0].paths[0]", "/api/**",
            "onetrip.limits.rates[0].burst", 5,
            "onetrip.limits.rates[0].per-second", 1);

    @Test
    void refusesWhoAsksTooMuchAndSaysWhenToGoOn() throws InterruptedException {
        try (var gateway = Replica.start(FIVE_AT_ONCE)) {
            var caller = new Browser(gateway.address());
            for (int i = 0; i < 5; i++) {
                assertThat(caller.get("/api/catalog/bundles").statusCode()).isEqualTo(200);
            }
            var refused = caller.get("/api/catalog/bundles");

            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
            assertThat(refused.body()).contains("/problems/too-many-requests", "traceId");
            assertThat(caller.get("/actuator/health/liveness").statusCode()).isEqualTo(200);

            Thread.sleep(Duration.ofSeconds(1)); // as told
            assertThat(caller.get("/api/catalog/bundles").statusCode()).isEqualTo(200);
        }
    }
}
