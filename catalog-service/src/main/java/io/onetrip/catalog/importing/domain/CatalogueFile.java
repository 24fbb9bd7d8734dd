package io.onetrip.catalog.importing.domain;

import static java.util.stream.Collectors.toMap;

import io.onetrip.planning.Bundle;
import io.onetrip.planning.BundleVersion;
import io.onetrip.planning.Item;
import io.onetrip.planning.Material;
import io.onetrip.planning.Question;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** A file of the right shape. It stands alone: whatever it refers to stands in it. */
public record CatalogueFile(
        Set<String> itemTypes,
        List<Entry<Department>> departments,
        List<Entry<Question>> questions,
        List<Entry<Material>> materials,
        List<Entry<CatalogueItem>> items,
        List<Entry<Bundle>> bundles) {

    /** By id, the items that bundles may have. */
    Map<String, Item> described() {
        return items.stream()
                .map(entry -> entry.value().described())
                .filter(Objects::nonNull)
                .collect(toMap(Item::id, item -> item, (first, second) -> first));
    }

    /** A bundle of the file as it would be frozen under that version; the file has to keep the rules. */
    public BundleVersion frozen(String bundle, int version) {
        return new Freezer(this).bundle(bundle, version);
    }

    /** The entries of a kind, in file order. */
    public List<? extends Entry<?>> entries(Kind kind) {
        return switch (kind) {
            case DEPARTMENT -> departments;
            case QUESTION -> questions;
            case MATERIAL -> materials;
            case ITEM -> items;
            case BUNDLE -> bundles;
        };
    }
}
