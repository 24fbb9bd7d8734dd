package io.onetrip.catalog;

import static io.onetrip.catalog.importing.adapter.json.Catalogues.at;
import static io.onetrip.catalog.importing.adapter.json.Catalogues.shipped;
import static io.onetrip.catalog.importing.adapter.json.Catalogues.shippedWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onetrip.local.RealParts;
import io.onetrip.testkit.Caller;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ImportIT extends CatalogServiceIT {

    private static final int MEGABYTE = 1 << 20;

    @BeforeEach
    void withTheShippedCatalogue() {
        assertThat(upload(shipped().toString(), false).status()).isEqualTo(200);
    }

    @Test
    void theSameFileAgainChangesNothing() {
        var before = stored();
        var again = upload(shipped().toString(), false);
        assertThat(again.json().at("/outcome/bundles/unchanged").asInt()).isEqualTo(10);
        assertThat(again.json().at("/outcome/items/created").asInt()).isZero();
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void aDryRunSaysWhatWouldHappenAndChangesNothing() {
        var before = stored();
        var changed = shippedWith(file -> at(file, "/items/0").put("name", "Renamed for a try"));
        var answer = upload(changed.toString(), true);
        assertThat(answer.json().get("dryRun").asBoolean()).isTrue();
        assertThat(answer.json().at("/outcome/items/updated").asInt()).isEqualTo(1);
        assertThat(answer.json().at("/outcome/bundles/updated").asInt()).isPositive();
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void aChangedItemBecomesItsNextVersionAndThatOfItsBundles() {
        var before = get("/api/catalog/items/I_SIGN").json().get("version").asInt();
        var bundleBefore =
                get("/api/catalog/bundles/B_HOTEL").json().get("version").asInt();
        var index = IntStream.range(0, shipped().get("items").size())
                .filter(item ->
                        shipped().at("/items/%d/id".formatted(item)).asString().equals("I_SIGN"))
                .findFirst()
                .orElseThrow();
        var renamed = shippedWith(file -> at(file, "/items/" + index).put("name", "Signs, version " + (before + 1)));
        assertThat(upload(renamed.toString(), false).status()).isEqualTo(200);
        assertThat(get("/api/catalog/items/I_SIGN").json().get("version").asInt())
                .isEqualTo(before + 1);
        assertThat(get("/api/catalog/bundles/B_HOTEL").json().get("version").asInt())
                .isEqualTo(bundleBefore + 1);
    }

    @Test
    void aFileWithFaultsIsRefusedAsAWhole() {
        var before = stored();
        var wrong = shippedWith(file -> {
            at(file, "/items/0").put("name", "Changed too");
            at(file, "/items/1").put("department", "D_NOBODY");
            at(file, "/departments/0/uscc").put("value", "11219981MB90000154");
        });
        var answer = upload(wrong.toString(), false);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("/type")).isEqualTo("/problems/catalogue-invalid");
        assertThat(answer.json().get("faults").values())
                .extracting(fault -> fault.get("place").asString())
                .contains("/items/1/department", "/departments/0/uscc/value");
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void brokenJsonIsRefusedWithItsPlace() {
        var before = stored();
        var answer = upload("{\n \"items\": [,]\n}", false);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("/type")).isEqualTo("/problems/catalogue-unreadable");
        assertThat(answer.json().get("line").asInt()).isEqualTo(2);
        assertThat(answer.json().get("column").asInt()).isPositive();
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void aHundredMegabytesAreRefusedWithoutHoldingThem() {
        var before = stored();
        var answer = upload(BodyPublishers.ofByteArrays(() -> megabytes(100)), false, Caller.as("editor-1", port));
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.text("/type")).isEqualTo("/problems/too-large");
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void onlyACatalogueEditorMayImport() {
        var file = BodyPublishers.ofString(shipped().toString());
        assertThat(upload(file, true, Caller.as("intake-main", port)).status()).isEqualTo(403);
        assertThat(upload(file, true, Caller.nobody(port)).status()).isEqualTo(401);
    }

    @Test
    void importsAtOnceComeOneAfterTheOther() {
        var renamed = IntStream.range(0, 4)
                .mapToObj(editor -> shippedWith(file -> at(file, "/items/2").put("name", "By editor " + editor))
                        .toString())
                .toList();
        var id = shipped().at("/items/2/id").asString();
        var before = get("/api/catalog/items/" + id).json().get("version").asInt();
        var uploads = renamed.stream()
                .map(file ->
                        CompletableFuture.supplyAsync(() -> upload(file, false).status()))
                .toList();
        assertThat(uploads).extracting(CompletableFuture::join).containsOnly(200);
        assertThat(get("/api/catalog/items/" + id).json().get("version").asInt())
                .isEqualTo(before + 4);
    }

    @Test
    void everyVersionThatHoldsIsTold() {
        var topics = Stream.of("department", "item", "bundle", "calendar")
                .map("onetrip.catalog."::concat)
                .toList();
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            var told = latest(topics);
            assertThat(told).containsKeys("D_GSB", "I_SIGN", "B_HOTEL", "2023", "2026");
            for (var id : List.of("B_HOTEL", "B_NEWBORN"))
                assertThat(told.get(id).get("version"))
                        .isEqualTo(get("/api/catalog/bundles/" + id).json().get("version"));
        });
    }

    /** By key, reading each topic to its end. */
    private static Map<String, JsonNode> latest(List<String> topics) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                RealParts.kafka().bootstrapServers(),
                "group.id",
                "reader-" + System.nanoTime(),
                "auto.offset.reset",
                "earliest");
        var json = new JsonMapper();
        var told = new HashMap<String, JsonNode>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partitions = topics.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition)))
                for (var record : consumer.poll(Duration.ofMillis(200)))
                    told.put(record.key(), json.readTree(record.value()));
        }
        return told;
    }

    private static Iterator<byte[]> megabytes(int count) {
        return IntStream.range(0, count).mapToObj(each -> new byte[MEGABYTE]).iterator();
    }
}
