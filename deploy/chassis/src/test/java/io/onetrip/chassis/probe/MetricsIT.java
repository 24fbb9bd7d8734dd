package io.onetrip.chassis.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OnRealParts
class MetricsIT {
    @LocalServerPort
    int port;

    @Autowired
    Applied applied;

    @Test
    void measuresWhatWaits() {
        var name = UUID.randomUUID().toString();
        try (var elsewhere = new Elsewhere()) {
            elsewhere.counted(name, 2);
        }
        applied.awaitCount(1, "parked_event where aggregate_id = ?", name);
        var metrics = Http.to(port).get("/actuator/prometheus").body();
        assertThat(metrics).containsPattern("onetrip_inbox_parked[^\\n]* [1-9]");
        assertThat(metrics)
                .contains("onetrip_inbox_dead_letters", "onetrip_outbox_depth", "onetrip_outbox_lag_seconds")
                .contains("onetrip_outbox_refused");
        await().until(() -> Http.to(port).get("/actuator/prometheus").body(), body -> body.contains("records_lag_max"));
    }

    @Test
    void tellsWhetherItLivesAndMayBeCalled() {
        assertThat(Http.to(port).get("/actuator/health/liveness").body()).contains("UP");
        assertThat(Http.to(port).get("/actuator/health/readiness").body()).contains("UP");
    }
}
