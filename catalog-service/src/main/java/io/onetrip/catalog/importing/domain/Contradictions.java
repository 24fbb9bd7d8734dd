package io.onetrip.catalog.importing.domain;

import io.onetrip.catalog.importing.domain.Fault.Code;
import io.onetrip.planning.Condition;
import org.jspecify.annotations.Nullable;

/** A condition that no answers whatever can make true says nothing; one that speaks of no question is left alone. */
final class Contradictions implements CatalogueRule {

    @Override
    public void check(CatalogueFile file, Faults faults) {
        var possibility = Possibility.anywhere(file);
        for (int index = 0; index < file.items().size(); index++) {
            var item = file.items().get(index).value().item();
            var place = Kind.ITEM.place(index);
            for (int row = 0; row < item.materials().size(); row++)
                check(
                        item.materials().get(row).when(),
                        "%s/materials/%d/when".formatted(place, row),
                        possibility,
                        faults);
            for (int variant = 0; variant < item.variants().size(); variant++)
                check(
                        item.variants().get(variant).when(),
                        "%s/limitVariants/%d/when".formatted(place, variant),
                        possibility,
                        faults);
        }
        for (int index = 0; index < file.bundles().size(); index++) {
            var members = file.bundles().get(index).value().members();
            for (int member = 0; member < members.size(); member++)
                check(
                        members.get(member).when(),
                        "%s/items/%d/when".formatted(Kind.BUNDLE.place(index), member),
                        possibility,
                        faults);
        }
    }

    private static void check(@Nullable Condition when, String place, Possibility possibility, Faults faults) {
        if (when != null && when.mentions().findAny().isPresent() && !possibility.of(when))
            faults.add(
                    place,
                    Code.CONTRADICTION,
                    "No answers can make this condition true: what it demands excludes itself. Correct it or take it"
                            + " out.");
    }
}
