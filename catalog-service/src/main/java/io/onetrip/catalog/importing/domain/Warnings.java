package io.onetrip.catalog.importing.domain;

import static java.util.stream.Collectors.toMap;

import io.onetrip.catalog.importing.domain.ImportOutcome.Warning;
import io.onetrip.planning.Bundle;
import io.onetrip.planning.Bundle.Member;
import io.onetrip.planning.Item;
import io.onetrip.planning.PathLength;
import io.onetrip.planning.Waves;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What an editor should look at, though it is no fault. */
public final class Warnings {

    private Warnings() {}

    public static List<Warning> of(CatalogueFile file) {
        var items = file.items().stream().map(entry -> entry.value().item()).collect(toMap(Item::id, item -> item));
        var warnings = new ArrayList<Warning>();
        for (int index = 0; index < file.bundles().size(); index++)
            bundle(file.bundles().get(index).value(), Kind.BUNDLE.place(index), items, warnings);
        return List.copyOf(warnings);
    }

    private static void bundle(Bundle bundle, String place, Map<String, Item> items, List<Warning> warnings) {
        var path = new Waves(bundle.members().stream().map(Member::item).toList(), bundle.dependencies())
                .longest(id -> longest(items.get(id)));
        var promise = PathLength.workingDays(bundle.promise());
        if (path > promise)
            warnings.add(new Warning(
                    place + "/promisedLimit",
                    "The longest path of items is promised in %d working days, the bundle in %d."
                            .formatted(path, promise)));
        for (int index = 0; index < bundle.members().size(); index++) {
            var member = bundle.members().get(index);
            if (!member.mandatory() && member.when() == null)
                warnings.add(new Warning(
                        "%s/items/%d".formatted(place, index),
                        "%s is neither mandatory nor has a condition, so it is never selected."
                                .formatted(member.item())));
        }
    }

    /** Under whichever variant. */
    private static int longest(Item item) {
        return item.variants().stream()
                .map(variant -> item.limits(variant).promise())
                .mapToInt(PathLength::workingDays)
                .reduce(PathLength.workingDays(item.promise()), Math::max);
    }
}
