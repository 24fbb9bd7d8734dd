package io.onetrip.catalog.importing.domain;

import static java.util.stream.Collectors.toMap;

import io.onetrip.planning.AtOnceRule;
import io.onetrip.planning.Bundle;
import io.onetrip.planning.Bundle.Member;
import io.onetrip.planning.BundleVersion;
import io.onetrip.planning.Condition;
import io.onetrip.planning.FormField;
import io.onetrip.planning.Item;
import io.onetrip.planning.LimitVariant;
import io.onetrip.planning.Material;
import io.onetrip.planning.MaterialRow;
import io.onetrip.planning.Question;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Gathers the parts of a bundle out of the file: all that planning needs. */
final class Freezer {

    private final Map<Kind, Map<String, Entry<?>>> entries = new EnumMap<>(Kind.class);

    Freezer(CatalogueFile file) {
        for (var kind : Kind.values())
            entries.put(kind, file.entries(kind).stream().collect(toMap(Entry::id, entry -> entry)));
    }

    List<Part> freeze(Entry<?> entry, Map<Kind, Map<String, Integer>> versions) {
        var bundle = (Bundle) entry.value();
        var ids = bundle.members().stream().map(Member::item).toList();
        var items = ids.stream().map(this::item).toList();
        var parts = new ArrayList<Part>();
        add(Kind.DEPARTMENT, departments(bundle, items), versions, parts);
        add(Kind.QUESTION, questions(bundle, items), versions, parts);
        add(Kind.MATERIAL, rows(items).map(MaterialRow::material), versions, parts);
        add(Kind.ITEM, ids.stream(), versions, parts);
        return parts;
    }

    /** The bundle with all that its plans need, and no more. */
    BundleVersion bundle(String id, int version) {
        var bundle = (Bundle) entry(Kind.BUNDLE, id).value();
        var items = bundle.members().stream().map(Member::item).map(this::item).toList();
        return new BundleVersion(
                version,
                bundle,
                values(Kind.QUESTION, questions(bundle, items), Question.class),
                values(Kind.MATERIAL, rows(items).map(MaterialRow::material), Material.class),
                items.stream().collect(toMap(Item::id, item -> item)),
                departments(bundle, items)
                        .distinct()
                        .collect(toMap(
                                each -> each,
                                each -> entry(Kind.DEPARTMENT, each).name())));
    }

    private <T> Map<String, T> values(Kind kind, Stream<String> ids, Class<T> type) {
        return ids.distinct()
                .collect(toMap(id -> id, id -> type.cast(entry(kind, id).value())));
    }

    private Entry<?> entry(Kind kind, String id) {
        return Objects.requireNonNull(entries.get(kind).get(id), id);
    }

    private Item item(String id) {
        return Objects.requireNonNull(
                ((CatalogueItem) entries.get(Kind.ITEM).get(id).value()).described(), id);
    }

    private void add(Kind kind, Stream<String> ids, Map<Kind, Map<String, Integer>> versions, List<Part> parts) {
        ids.distinct()
                .map(id -> new Part(
                        kind, entries.get(kind).get(id), versions.get(kind).get(id)))
                .forEach(parts::add);
    }

    private static Stream<String> departments(Bundle bundle, List<Item> items) {
        return Stream.concat(items.stream().map(Item::department), Stream.of(bundle.leadDepartment()));
    }

    /** Those it asks, then those its conditions speak of. */
    private static Stream<String> questions(Bundle bundle, List<Item> items) {
        var conditions = Stream.of(
                        bundle.members().stream().map(Member::when),
                        rows(items).map(MaterialRow::when),
                        items.stream().flatMap(item -> item.form().stream()).map(FormField::when),
                        items.stream().flatMap(item -> item.variants().stream()).map(LimitVariant::when),
                        items.stream()
                                .map(Item::atOnce)
                                .filter(Objects::nonNull)
                                .map(AtOnceRule::when))
                .flatMap(each -> each)
                .filter(Objects::nonNull);
        return Stream.concat(
                bundle.questions().stream(),
                conditions.flatMap(Condition::mentions).map(Condition.ChosenIn::question));
    }

    private static Stream<MaterialRow> rows(List<Item> items) {
        return items.stream().flatMap(item -> item.materials().stream());
    }
}
