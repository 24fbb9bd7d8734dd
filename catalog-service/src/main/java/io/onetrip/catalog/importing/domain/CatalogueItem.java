package io.onetrip.catalog.importing.domain;

import io.onetrip.planning.Item;
import org.jspecify.annotations.Nullable;

/**
 * An item of the catalogue.
 *
 * @param described what planning needs; null for an item that is only listed, as a region's list names it
 */
public record CatalogueItem(
        String id,
        String department,
        ItemCodes codes,
        @Nullable Item described,
        ItemFacts facts) {}
