package io.onetrip.catalog.documents.domain;

import java.util.List;

/** Whether an item costs anything: an empty list of fees says that it does not. */
final class ItemFees {

    private ItemFees() {}

    static List<Block> charged(ItemSource source) {
        return source.item().fields().get("fees") instanceof List<?> fees
                ? List.of(Block.lines(Terms.of("flag", Boolean.toString(!fees.isEmpty()))))
                : List.of();
    }
}
