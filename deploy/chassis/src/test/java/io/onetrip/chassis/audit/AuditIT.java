package io.onetrip.chassis.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.onetrip.chassis.event.AggregateRef;
import io.onetrip.chassis.probe.Counted;
import io.onetrip.chassis.probe.Counters;
import io.onetrip.chassis.probe.Http;
import io.onetrip.chassis.probe.OnRealParts;
import io.onetrip.chassis.probe.Tokens;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnRealParts
class AuditIT {
    private final String name = UUID.randomUUID().toString();
    private final AggregateRef aggregate = new AggregateRef("counter", name);

    @LocalServerPort
    int port;

    @Autowired
    Counters counters;

    @Autowired
    AuditTrail trail;

    @Autowired
    JdbcClient jdbc;

    @Test
    void chainsWhatManyDoAtOnce() {
        try (var writers = Executors.newFixedThreadPool(4)) {
            for (var step = 0; step < 40; step++) {
                writers.submit(() -> counters.count(name));
            }
        }
        assertThat(trail.entries(aggregate)).hasSize(40);
        assertThat(trail.firstBroken(aggregate)).isEmpty();
    }

    @Test
    void tellsWhoDidWhat() {
        Http.to(port)
                .as(Tokens.sign(Tokens.of("zhang")))
                .with("Idempotency-Key", name)
                .post("/api/probe/counters", "{\"name\":\"%s\"}".formatted(name));
        var supervisor = Http.to(port).as(Tokens.sign(Tokens.of("wu", "supervisor")));
        var chain = supervisor.get("/api/probe/operations/audit/counter/" + name);
        assertThat(chain.statusCode()).isEqualTo(200);
        assertThat(chain.body())
                .contains("\"whole\":true", "\"actorId\":\"zhang\"", "\"action\":\"probe.counted.v1\"")
                .contains("\"detail\":{\"sequence\":1,\"sha256\":\"" + sha256(new Counted(name, 1)) + "\"}");
    }

    @Test
    void showsTheChainOfAnAggregateWithASlash() {
        counters.count(name + "/1");
        var supervisor = Http.to(port).as(Tokens.sign(Tokens.of("wu", "supervisor")));
        assertThat(supervisor
                        .get("/api/probe/operations/audit/counter/" + name + "/1")
                        .body())
                .contains("\"whole\":true", "counter/" + name + "/1");
    }

    @Test
    void keepsNothingOfWhatAnEventTells() {
        counters.tell(name, new Counted("赵六", 7));
        assertThat(trail.entries(aggregate))
                .singleElement()
                .satisfies(entry -> assertThat(entry.entry())
                        .contains(sha256(new Counted("赵六", 7)))
                        .doesNotContain("赵六"));
    }

    @Test
    void refusesToChangeAnEntry() {
        counters.count(name);
        assertThatThrownBy(() -> jdbc.sql("update audit_entry set entry = '{}' where aggregate_id = ?")
                        .param(name)
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void showsAnAlterationAndACutEnd() {
        for (var step = 0; step < 5; step++) {
            counters.count(name);
        }
        byForce("update audit_entry set entry = replace(entry, '\"sequence\":3', '\"sequence\":9') where number = 3");
        assertThat(trail.firstBroken(aggregate)).hasValue(3);

        var other = new AggregateRef("counter", name + "-cut");
        counters.count(other.id());
        counters.count(other.id());
        byForce("delete from audit_entry where aggregate_id like '%-cut' and number = 2");
        assertThat(trail.firstBroken(other)).hasValue(2);
    }

    private static String sha256(Counted event) {
        var sent = "{\"name\":\"%s\",\"value\":%d}".formatted(event.name(), event.value());
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(sent.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** As the owner of the tables could. */
    private void byForce(String change) {
        jdbc.sql("alter table audit_entry disable trigger audit_entry_is_final").update();
        jdbc.sql(change + " and aggregate_id like ?").param(name + "%").update();
        jdbc.sql("alter table audit_entry enable trigger audit_entry_is_final").update();
    }
}
