package io.onetrip.chassis.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onetrip.chassis.probe.Applied;
import io.onetrip.chassis.probe.Counters;
import io.onetrip.chassis.probe.OnRealParts;
import io.onetrip.chassis.probe.ProbeInitializer;
import io.onetrip.local.RealParts;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnRealParts
class OutboxBacklogIT {
    private static final String TOPIC = "onetrip.backlog";
    private static final int ROWS = 200_000;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Applied applied;

    @Autowired
    Counters counters;

    /** A plan made for an empty table turns every batch into a scan of the backlog: minutes become hours. */
    @Test
    void drainsALargeBacklogThoughStatisticsCallTheTableEmpty() throws Exception {
        ProbeInitializer.createTopic(TOPIC);
        applied.awaitCount(0, "outbox where refused is null");
        jdbc.sql("vacuum analyze outbox").update();
        jdbc.sql("""
                        insert into outbox (topic, key, headers, payload)
                        select ?, (n % 1000)::text, '{}', convert_to('{"number":' || n || '}', 'UTF8')
                        from generate_series(1, ?) n""").params(TOPIC, ROWS).update();
        var start = System.nanoTime();
        await().atMost(Duration.ofSeconds(90))
                .until(() -> applied.count("outbox where refused is null"), left -> left == 0);
        System.out.printf("%d rows drained in %d ms%n", ROWS, (System.nanoTime() - start) / 1_000_000);
        assertThat(onTheBroker()).isEqualTo(ROWS);
    }

    @Test
    void setsAsideWhatTheBrokerWillNeverTake() throws Exception {
        var narrow = "onetrip.narrow";
        try (var admin = Admin.create(broker())) {
            var topic = new NewTopic(narrow, 1, (short) 1).configs(Map.of("max.message.bytes", "2000"));
            admin.createTopics(List.of(topic)).all().get();
        }
        jdbc.sql(
                        "insert into outbox (topic, key, headers, payload) values (?, 'k', '{}', convert_to(repeat('x', 5000), 'UTF8'))")
                .param(narrow)
                .update();
        var name = UUID.randomUUID().toString();
        counters.count(name);
        applied.awaitExactly(name, 1L);
        assertThat(applied.count("outbox where refused is not null and topic = ?", narrow))
                .isOne();
        jdbc.sql("delete from outbox where topic = ?").param(narrow).update();
    }

    private static long onTheBroker() throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(broker())) {
            var sum = 0L;
            for (var partition = 0; partition < 6; partition++) {
                var place = new TopicPartition(TOPIC, partition);
                sum += admin.listOffsets(Map.of(place, OffsetSpec.latest()))
                        .partitionResult(place)
                        .get()
                        .offset();
            }
            return sum;
        }
    }

    private static Map<String, Object> broker() {
        return Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, RealParts.kafka().bootstrapServers());
    }
}
