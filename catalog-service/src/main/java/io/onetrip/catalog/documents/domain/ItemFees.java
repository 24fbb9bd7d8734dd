package io.onetrip.catalog.documents.domain;

import java.util.List;
import java.util.stream.Stream;

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
        var fees = ItemParts.of(source).fees();
        var basis = Values.of("feeBasis", source.item().at("/guide/feeBasis"));
        var free = source.item().objects("fees").isEmpty();
        if (free) return basis.isEmpty() ? fees : basis;
        return Stream.concat(fees.stream(), basis.stream()).toList();
    }
}
