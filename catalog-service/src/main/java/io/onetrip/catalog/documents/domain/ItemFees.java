package io.onetrip.catalog.documents.domain;

import java.util.ArrayList;
import java.util.List;

/** What an item costs: an empty list of fees says that it is free. */
final class ItemFees {

    private ItemFees() {}

    static List<Block> charged(ItemSource source) {
        return source.item().fields().get("fees") instanceof List<?> fees
                ? List.of(Block.lines(Terms.of("flag", Boolean.toString(!fees.isEmpty()))))
                : List.of();
    }

    /** The fees, and the basis that the guide names for all of them. */
    static List<Block> listed(ItemSource source) {
        var said = new ArrayList<>(ItemParts.of(source).fees());
        said.addAll(Values.of("feeBasis", source.item().at("/guide/feeBasis")));
        return said;
    }
}
