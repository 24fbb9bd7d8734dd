package io.onetrip.chassis.probe;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.onetrip.chassis.event.WireEvent;
import io.onetrip.local.RealParts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What stands on a topic, read past every consumer. */
public final class Told {
    private Told() {}

    public static List<Long> sequencesOf(String topic, String key) {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, RealParts.kafka().bootstrapServers());
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = IntStream.range(0, consumer.partitionsFor(topic).size())
                    .mapToObj(number -> new TopicPartition(topic, number))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var sequences = new ArrayList<Long>();
            while (partitions.stream().anyMatch(place -> consumer.position(place) < ends.get(place))) {
                for (var record : consumer.poll(Duration.ofSeconds(1))) {
                    if (key.equals(record.key())) {
                        var header = record.headers().lastHeader(WireEvent.SEQUENCE);
                        sequences.add(Long.parseLong(new String(header.value(), UTF_8)));
                    }
                }
            }
            return sequences;
        }
    }
}
