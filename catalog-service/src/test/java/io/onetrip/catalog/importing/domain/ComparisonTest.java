package io.onetrip.catalog.importing.domain;

import static io.onetrip.catalog.importing.adapter.json.Catalogues.at;
import static io.onetrip.catalog.importing.adapter.json.Catalogues.read;
import static io.onetrip.catalog.importing.adapter.json.Catalogues.shipped;
import static io.onetrip.catalog.importing.adapter.json.Catalogues.shippedWith;
import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.catalog.importing.domain.ImportOutcome.Counts;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class ComparisonTest {

    private final Map<Kind, Map<String, Version>> stored = new EnumMap<>(Kind.class);

    @Test
    void theFirstTimeEverythingIsNew() {
        assertThat(take(shipped()).counts())
                .isEqualTo(Map.of(
                        "departments", new Counts(25, 0, 0),
                        "questions", new Counts(31, 0, 0),
                        "materials", new Counts(95, 0, 0),
                        "items", new Counts(55, 0, 0),
                        "bundles", new Counts(10, 0, 0)));
    }

    @Test
    void theSameFileAgainChangesNothing() {
        take(shipped());
        assertThat(take(shipped()).changes()).isEmpty();
    }

    @Test
    void theOrderOfFieldsChangesNothing() {
        take(shipped());
        var shuffled = shippedWith(file -> {
            var name = at(file, "/items/0").remove("name");
            at(file, "/items/0").set("name", name);
        });
        assertThat(take(shuffled).changes()).isEmpty();
    }

    @Test
    void aChangedMaterialMakesANewVersionOfItAndOfTheBundlesThatNeedIt() {
        take(shipped());
        var second = take(shippedWith(file -> at(file, "/materials/4").put("copies", 3)));
        assertThat(second.counts().get("materials")).isEqualTo(new Counts(0, 1, 94));
        assertThat(second.counts().get("items")).isEqualTo(new Counts(0, 0, 55));
        assertThat(second.changes()).allMatch(change -> change.version() == 2);
        var material = shipped().at("/materials/4/id").asString();
        assertThat(second.changes())
                .filteredOn(change -> change.kind() == Kind.BUNDLE)
                .isNotEmpty()
                .allMatch(change -> change.parts().stream()
                        .anyMatch(part -> part.entry().id().equals(material)));
        assertThat(take(shippedWith(file -> at(file, "/materials/4").put("copies", 3)))
                        .changes())
                .isEmpty();
    }

    @Test
    void whatTheFileDoesNotNameStays() {
        take(shipped());
        take(shippedWith(file -> file.putArray("bundles")));
        assertThat(stored.get(Kind.BUNDLE)).containsKey("B_HOTEL").hasSize(10);
    }

    @Test
    void aBundleIsFrozenWithTheQuestionsItsConditionsSpeakOf() {
        var newborn = take(shipped()).changes().stream()
                .filter(change -> change.kind() == Kind.BUNDLE)
                .toList();
        assertThat(newborn)
                .allSatisfy(change -> assertThat(change.parts())
                        .filteredOn(part -> part.kind() == Kind.QUESTION)
                        .extracting(part -> part.entry().id())
                        .doesNotHaveDuplicates()
                        .isNotEmpty());
    }

    @Test
    void warnsOfAPathLongerThanThePromiseAndOfItemsNobodyCanSelect() {
        var file = shippedWith(changed -> {
            at(changed, "/bundles/0/promisedLimit").put("days", 1);
            at(changed, "/bundles/0/items/8").remove("when");
        });
        assertThat(CatalogueRules.check(read(file)))
                .extracting(Fault::place)
                .contains("/bundles/0/promisedLimit", "/bundles/0/items/8");
    }

    private Comparison take(ObjectNode file) {
        var comparison = new Comparison(read(file), kind -> stored.getOrDefault(kind, Map.of()));
        for (var change : comparison.changes())
            stored.computeIfAbsent(change.kind(), kind -> new HashMap<>())
                    .put(change.entry().id(), new Version(change.version(), change.digest()));
        return comparison;
    }
}
