package io.onetrip.chassis.probe;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.onetrip.chassis.event.WireEvent;
import io.onetrip.local.RealParts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Another service that tells of its counters, in whatever order and form a test wants. */
public final class Elsewhere implements AutoCloseable {
    private final KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
            Map.of(
                    ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                    RealParts.kafka().bootstrapServers(),
                    ProducerConfig.LINGER_MS_CONFIG,
                    50), // so that what is told together is polled together
            new StringSerializer(),
            new ByteArraySerializer());

    public void counted(String name, long... sequences) {
        for (var sequence : sequences) {
            var data = "{\"name\":\"%s\",\"value\":%d,\"later\":\"field\"}".formatted(name, sequence);
            tell(ProbeInitializer.TOPIC, name, headers("probe.counted.v1", name, sequence), data);
        }
        producer.flush();
    }

    public static Map<String, String> headers(String type, String name, long sequence) {
        var headers = new LinkedHashMap<String, String>();
        headers.put(WireEvent.SPEC_VERSION, "1.0");
        headers.put(WireEvent.ID, UUID.randomUUID().toString());
        headers.put(WireEvent.SOURCE, "/elsewhere");
        headers.put(WireEvent.TYPE, type);
        headers.put(WireEvent.TIME, "2026-11-23T01:02:03Z");
        headers.put(WireEvent.SUBJECT, name);
        headers.put(WireEvent.AGGREGATE_TYPE, "counter");
        headers.put(WireEvent.SEQUENCE, Long.toString(sequence));
        return headers;
    }

    public void tell(String topic, String key, Map<String, String> headers, String body) {
        var record = new ProducerRecord<>(topic, key, body.getBytes(UTF_8));
        headers.forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        producer.send(record);
    }

    /** Returns when the broker has everything. */
    public void flush() {
        producer.flush();
    }

    @Override
    public void close() {
        producer.close();
    }
}
