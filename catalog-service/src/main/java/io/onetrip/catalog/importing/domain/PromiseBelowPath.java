package io.onetrip.catalog.importing.domain;

import io.onetrip.catalog.Words;
import io.onetrip.catalog.importing.domain.Fault.Code;
import io.onetrip.planning.Bundle.Member;
import io.onetrip.planning.Item;
import io.onetrip.planning.PathLength;
import io.onetrip.planning.Waves;

/** A bundle that is promised sooner than its longest path of items can be kept only if departments are faster. */
final class PromiseBelowPath implements CatalogueRule {

    @Override
    public void check(CatalogueFile file, Faults faults) {
        var items = file.described();
        for (int index = 0; index < file.bundles().size(); index++) {
            var bundle = file.bundles().get(index).value();
            var path = new Waves(bundle.members().stream().map(Member::item).toList(), bundle.dependencies())
                    .longest(id -> longest(items.get(id)));
            var promise = PathLength.workingDays(bundle.promise());
            if (path > promise)
                faults.add(
                        Kind.BUNDLE.place(index) + "/promisedLimit",
                        Code.PROMISE_BELOW_PATH,
                        Words.of(
                                        "最长的一条办理路径各事项共承诺 %d 个工作日, 而这件事只承诺 %d 个。",
                                        "The longest path of items is promised in %d working days, the bundle in %d.")
                                .with(path, promise));
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
