package io.onetrip.supervision;

import io.onetrip.local.RealParts;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Listens to the alerts as another service would. */
final class ToldAlerts implements AutoCloseable {
    private final KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
            Map.of(
                    "bootstrap.servers", RealParts.kafka().bootstrapServers(),
                    "group.id", UUID.randomUUID().toString(),
                    "auto.offset.reset", "earliest"),
            new StringDeserializer(),
            new ByteArrayDeserializer());
    private final List<ConsumerRecord<String, byte[]>> heard = new ArrayList<>();

    ToldAlerts() {
        consumer.subscribe(List.of("onetrip.supervision"));
    }

    List<String> kindsOf(String clockId) {
        consumer.poll(Duration.ofMillis(200)).forEach(heard::add);
        return heard.stream()
                .filter(alert -> clockId.equals(
                        new String(alert.headers().lastHeader("ce_subject").value(), StandardCharsets.UTF_8)))
                .map(alert -> Samples.JSON.readTree(alert.value()))
                .filter(alert ->
                        Samples.faults("supervision.alert-raised.v1", alert).isEmpty())
                .map(alert -> alert.get("kind").asString())
                .toList();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
