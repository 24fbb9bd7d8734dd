package io.onetrip.testkit;

import io.onetrip.local.RealParts;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Speaks on Kafka as the other services do: what they publish, as they publish it. */
public final class Neighbours {
    private static final Map<String, Long> SEQUENCES = new ConcurrentHashMap<>();
    private static final KafkaProducer<String, byte[]> PRODUCER = new KafkaProducer<>(
            Map.of("bootstrap.servers", RealParts.kafka().bootstrapServers()),
            new StringSerializer(),
            new ByteArraySerializer());

    private Neighbours() {}

    /** The published sample of a type, about its own aggregate, as the aggregate's next event. */
    public static void tellSample(String type, String key, String aggregate, String id) {
        tell("onetrip." + type.substring(0, type.indexOf('.')), type, key, aggregate, id, Contracts.sample(type));
    }

    /** An entry of the catalogue as it now is; kind is department, item, bundle or calendar. */
    public static void ofCatalogue(String kind, String id, Object data) {
        tell("onetrip.catalog." + kind, "catalog." + kind + "-published.v1", id, kind, id, data);
    }

    /** The days of 2026 in the catalogue's sample. */
    public static void publishCalendar() {
        ofCatalogue("calendar", "2026", Contracts.sample("catalog.calendar-published.v1"));
    }

    public static void ofCase(String type, String caseNumber, Object data) {
        tell("onetrip.case", type, caseNumber, "case", caseNumber, data);
    }

    public static void ofApproval(String type, String caseNumber, String itemCaseNumber, Object data) {
        tell("onetrip.approval", type, caseNumber, "task", itemCaseNumber, data);
    }

    public static void ofRating(String type, String caseNumber, Object data) {
        tell("onetrip.rating", type, caseNumber, "rating", "R-" + caseNumber, data);
    }

    /** The aggregate's next event. */
    public static void tell(String topic, String type, String key, String aggregate, String id, Object data) {
        var sequence = SEQUENCES.merge(aggregate + "/" + id, 1L, Long::sum);
        List<Header> headers = List.of(
                header("ce_specversion", "1.0"),
                header("ce_id", UUID.randomUUID().toString()),
                header("ce_source", "/test"),
                header("ce_type", type),
                header("ce_time", Instant.now().toString()),
                header("ce_subject", id),
                header("ce_aggregatetype", aggregate),
                header("ce_sequence", sequence.toString()));
        var body = Contracts.JSON.writeValueAsBytes(data);
        try {
            PRODUCER.send(new ProducerRecord<>(topic, null, key, body, headers)).get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
