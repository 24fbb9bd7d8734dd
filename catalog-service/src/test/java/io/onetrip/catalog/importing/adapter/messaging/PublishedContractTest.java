package io.onetrip.catalog.importing.adapter.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.onetrip.catalog.importing.adapter.json.Catalogues;
import io.onetrip.catalog.importing.domain.Comparison;
import io.onetrip.catalog.importing.domain.Kind;
import io.onetrip.chassis.event.OutgoingEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is told on an import of the sample file is what the contract promises. */
class PublishedContractTest {

    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @ValueSource(strings = {"department", "item", "bundle"})
    void whatWeSendIsTheSampleWePublished(String kind) {
        var type = "catalog.%s-published.v1".formatted(kind);
        var sample = sample(type);
        assertThat(events())
                .filteredOn(event -> event.type().equals(type)
                        && event.key().equals(sample.get("id").asString()))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.topic()).isEqualTo("onetrip.catalog." + kind);
                    assertThat(event.aggregate().type()).isEqualTo(kind);
                    assertThat(json(event)).isEqualTo(sample);
                });
    }

    @Test
    void aWithdrawalIsTheSampleWePublished() {
        var events = new ArrayList<OutgoingEvent>();
        new OutboxPublications(events::add, (action, aggregate, detail) -> {}).withdraw(Kind.BUNDLE, "B_HOTEL", 1);
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.topic()).isEqualTo("onetrip.catalog.bundle");
            assertThat(event.key()).isEqualTo("B_HOTEL");
            assertThat(json(event)).isEqualTo(sample(event.type()));
        });
    }

    @Test
    void everythingWeSendObeysItsSchema() {
        assertThat(events())
                .isNotEmpty()
                .allSatisfy(
                        event -> assertThat(faults(event.type(), json(event))).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "catalog.department-published.v1",
                "catalog.item-published.v1",
                "catalog.bundle-published.v1",
                "catalog.bundle-withdrawn.v1",
                "catalog.calendar-published.v1"
            })
    void everySampleObeysItsSchemaAndIsInTheIndex(String type) {
        assertThat(faults(type, sample(type))).isEmpty();
        assertThat(text("asyncapi.yaml")).contains("name: " + type, "./%s.schema.json".formatted(type));
    }

    private static List<OutgoingEvent> events() {
        var events = new ArrayList<OutgoingEvent>();
        var publications = new OutboxPublications(events::add, (action, aggregate, detail) -> {});
        new Comparison(Catalogues.read(Catalogues.sample()), kind -> Map.of())
                .changes()
                .forEach(publications::publish);
        return events;
    }

    private static JsonNode json(OutgoingEvent event) {
        return JSON.readTree(JSON.writeValueAsString(event.data()));
    }

    private static List<?> faults(String type, JsonNode data) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(resource(type + ".schema.json"))
                .validate(data);
    }

    private static JsonNode sample(String type) {
        return JSON.readTree(resource("samples/%s.json".formatted(type)));
    }

    private static String text(String name) {
        try (var resource = resource(name)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(
                PublishedContractTest.class.getResourceAsStream("/contract/catalog/" + name), name);
    }
}
