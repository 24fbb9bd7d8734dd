package io.onetrip.catalog.importing.domain;

import io.onetrip.planning.Bundle;
import io.onetrip.planning.Material;
import io.onetrip.planning.Question;
import java.util.List;
import java.util.Set;

/** A file of the right shape. It stands alone: whatever it refers to stands in it. */
public record CatalogueFile(
        Set<String> itemTypes,
        List<Entry<Department>> departments,
        List<Entry<Question>> questions,
        List<Entry<Material>> materials,
        List<Entry<CodedItem>> items,
        List<Entry<Bundle>> bundles) {

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
