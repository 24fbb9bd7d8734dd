package io.onetrip.cases;

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

    /** The bundle and the calendar of the catalogue's samples. */
    public static void publishCatalogue() {
        var bundle = Contracts.sample("catalog.bundle-published.v1");
        var id = bundle.get("id").asString();
        tell("onetrip.catalog.bundle", "catalog.bundle-published.v1", id, "bundle", id, bundle);
        var calendar = Contracts.sample("catalog.calendar-published.v1");
        tell("onetrip.catalog.calendar", "catalog.calendar-published.v1", "2026", "calendar", "2026", calendar);
    }

    public static void claim(String caseNumber, String itemCaseNumber) {
        tell(
                "onetrip.approval",
                "approval.task-claimed.v1",
                caseNumber,
                "task",
                itemCaseNumber,
                Map.of(
                        "caseNumber",
                        caseNumber,
                        "itemCaseNumber",
                        itemCaseNumber,
                        "claimedBy",
                        Map.of("id", "a-1", "name", "王审", "system", false),
                        "claimedAt",
                        Instant.now().toString()));
    }

    public static void decide(String caseNumber, String itemCaseNumber, boolean granted, String result) {
        var results =
                granted ? List.of(Map.of("name", result, "kind", "CERTIFICATE", "number", "N-" + result)) : List.of();
        tell(
                "onetrip.approval",
                "approval.item-decided.v1",
                caseNumber,
                "task",
                itemCaseNumber,
                Map.of(
                        "caseNumber",
                        caseNumber,
                        "itemCaseNumber",
                        itemCaseNumber,
                        "outcome",
                        granted ? "GRANTED" : "REFUSED",
                        "reason",
                        "理由",
                        "legalBasis",
                        "依据",
                        "decidedBy",
                        Map.of("id", "a-1", "name", "王审", "system", false),
                        "decidedAt",
                        Instant.now().toString(),
                        "results",
                        results));
    }

    public static void offerRating(String caseNumber, String token) {
        tell(
                "onetrip.rating",
                "rating.occasion-opened.v1",
                caseNumber,
                "rating",
                UUID.randomUUID().toString(),
                Map.of("caseNumber", caseNumber, "occasion", 1, "stage", "COMPLETION", "token", token));
    }

    private static void tell(String topic, String type, String key, String aggregate, String id, Object data) {
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
