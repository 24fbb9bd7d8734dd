package io.onetrip.catalog.importing.domain;

import io.onetrip.catalog.importing.domain.ItemFacts.Situation;
import io.onetrip.planning.Condition;
import io.onetrip.planning.FormField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A condition and where it stands in the file.
 *
 * @param form fields it may speak of: none where it is judged before the form is written
 */
record PlacedCondition(String place, Condition condition, List<FormField> form) {

    /** Every condition of items and bundles. */
    static List<PlacedCondition> of(CatalogueFile file) {
        var found = new ArrayList<PlacedCondition>();
        for (int index = 0; index < file.items().size(); index++)
            item(file.items().get(index).value(), Kind.ITEM.place(index), found);
        for (int index = 0; index < file.bundles().size(); index++)
            each(
                    file.bundles().get(index).value().members(),
                    Kind.BUNDLE.place(index) + "/items",
                    member -> member.when(),
                    found);
        return found;
    }

    /** Every condition of one item. */
    static List<PlacedCondition> of(CatalogueItem item) {
        var found = new ArrayList<PlacedCondition>();
        item(item, "", found);
        return found;
    }

    private static void item(CatalogueItem item, String place, List<PlacedCondition> found) {
        var described = item.described();
        if (described != null) {
            each(described.materials(), place + "/materials", row -> row.when(), found);
            each(described.form(), place + "/form", field -> field.when(), found);
            each(described.variants(), place + "/limitVariants", variant -> variant.when(), found);
            var atOnce = described.atOnce();
            if (atOnce != null && atOnce.when() != null)
                found.add(new PlacedCondition(place + "/decidedAtOnce/when", atOnce.when(), described.form()));
        }
        var facts = item.facts();
        each(facts.specialProcedures(), place + "/specialProcedures", procedure -> procedure.when(), found);
        each(facts.fees(), place + "/fees", fee -> fee.when(), found);
        situations(facts.situations(), place + "/situations", found);
    }

    private static void situations(List<Situation> situations, String place, List<PlacedCondition> found) {
        each(situations, place, Situation::when, found);
        for (int index = 0; index < situations.size(); index++)
            situations(situations.get(index).children(), "%s/%d/children".formatted(place, index), found);
    }

    private static <T> void each(
            List<T> list, String place, Function<T, @Nullable Condition> when, List<PlacedCondition> found) {
        for (int index = 0; index < list.size(); index++) {
            var condition = when.apply(list.get(index));
            if (condition != null)
                found.add(new PlacedCondition("%s/%d/when".formatted(place, index), condition, List.of()));
        }
    }
}
