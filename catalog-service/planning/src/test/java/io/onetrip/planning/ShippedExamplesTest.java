package io.onetrip.planning;

import static io.onetrip.planning.CatalogueFixture.map;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** Every field of every worked example of the shipped catalogue. */
class ShippedExamplesTest {

    private final CatalogueFixture catalogue = new CatalogueFixture();

    @TestFactory
    Stream<DynamicTest> examples() {
        return catalogue.bundles().stream().flatMap(this::examples);
    }

    private Stream<DynamicTest> examples(JsonNode bundle) {
        var version = catalogue.version(bundle);
        return bundle.get("examples").values().stream()
                .map(example -> DynamicTest.dynamicTest(
                        "%s %s".formatted(bundle.get("id").asString(), example.get("answers")),
                        () -> check(version, example)));
    }

    private void check(BundleVersion version, JsonNode example) {
        var plan = Planner.plan(version, new Answers(map(example.get("answers"))));
        assertThat(plan.items()).extracting(PlannedItem::id).isEqualTo(texts(example.get("expectedItems")));
        assertThat(sets(plan.waves()))
                .isEqualTo(sets(example.get("waves").values().stream()
                        .map(ShippedExamplesTest::texts)
                        .toList()));
        assertThat(plan.materialCountBeforeDedup())
                .isEqualTo(example.get("materialCountBeforeDedup").asInt());
        assertThat(plan.materialCountAfterDedup())
                .isEqualTo(example.get("materialCountAfterDedup").asInt());
        assertThat(plan.applicantMustSubmit()).isEqualTo(texts(example.get("applicantMustSubmit")));
        assertThat(plan.applicantMustSubmitCount())
                .isEqualTo(example.get("applicantMustSubmitCount").asInt());
    }

    /** The order inside a wave is free. */
    private static List<Set<String>> sets(List<List<String>> waves) {
        return waves.stream().map(wave -> wave.stream().collect(toSet())).toList();
    }

    private static List<String> texts(JsonNode array) {
        return array.values().stream().map(JsonNode::asString).toList();
    }
}
