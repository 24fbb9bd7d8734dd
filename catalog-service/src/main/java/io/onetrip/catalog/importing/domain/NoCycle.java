package io.onetrip.catalog.importing.domain;

import io.onetrip.catalog.Words;
import io.onetrip.catalog.importing.domain.Fault.Code;
import io.onetrip.planning.Bundle;
import io.onetrip.planning.Bundle.Dependency;
import io.onetrip.planning.Bundle.Member;
import io.onetrip.planning.Waves;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The items of a bundle can be put in an order. */
final class NoCycle implements CatalogueRule {

    @Override
    public void check(CatalogueFile file, Faults faults) {
        for (int index = 0; index < file.bundles().size(); index++) {
            var bundle = file.bundles().get(index).value();
            var waves = new Waves(bundle.members().stream().map(Member::item).toList(), bundle.dependencies());
            var unordered = waves.unordered();
            if (unordered.isEmpty()) continue;
            var cycle = cycle(waves, unordered);
            faults.add(
                    "%s/dependencies/%d".formatted(Kind.BUNDLE.place(index), closing(bundle, cycle)),
                    Code.CYCLE,
                    Words.of("先后关系成了环: %s; 请去掉其中一条。", "The dependencies go round: %s; take one of them out.")
                            .with(Words.of(String.join(" 先于 ", cycle), String.join(" before ", cycle))));
        }
    }

    /** Every unordered item has an unordered one before it, so walking back comes round. */
    private static List<String> cycle(Waves waves, Set<String> unordered) {
        var walked = new LinkedHashSet<String>();
        var item = unordered.iterator().next();
        while (walked.add(item))
            item = waves.before(item).stream()
                    .filter(unordered::contains)
                    .findFirst()
                    .orElseThrow();
        var path = List.copyOf(walked).reversed();
        var cycle = new ArrayList<>(List.of(item));
        cycle.addAll(path.subList(0, path.indexOf(item) + 1));
        return cycle;
    }

    private static int closing(Bundle bundle, List<String> cycle) {
        return bundle.dependencies().indexOf(new Dependency(cycle.get(0), cycle.get(1)));
    }
}
