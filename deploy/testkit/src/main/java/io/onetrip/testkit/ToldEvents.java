package io.onetrip.testkit;

import io.onetrip.local.RealParts;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.JsonNode;

/** What the service under test has told on Kafka so far. */
public final class ToldEvents {
    private ToldEvents() {}

    /** Bodies of all events of a type under a key, in their order. */
    public static List<JsonNode> of(String topic, String key, String type) {
        var told = new ArrayList<JsonNode>();
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", RealParts.kafka().bootstrapServers()),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (var event : consumer.poll(Duration.ofMillis(200))) {
                    if (key.equals(event.key()) && type.equals(type(event))) {
                        told.add(Contracts.JSON.readTree(event.value()));
                    }
                }
            }
        }
        return told;
    }

    private static String type(ConsumerRecord<String, byte[]> event) {
        var header = event.headers().lastHeader("ce_type");
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
