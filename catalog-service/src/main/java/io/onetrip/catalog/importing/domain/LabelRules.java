package io.onetrip.catalog.importing.domain;

import io.onetrip.catalog.importing.domain.Fault.Code;
import io.onetrip.planning.MaterialRow;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** A list on which an item stands says what the item's own fields say. */
final class LabelRules implements CatalogueRule {

    private static final Map<Label, Effect> EFFECTS = Map.of(
            Label.ENTRUSTED,
            new Effect(item -> !Boolean.FALSE.equals(item.facts().entrusted()), "entrusted must not be false"),
            Label.INSTANT,
            new Effect(
                    item -> item.facts().projectType() == null || item.facts().onTheSpot(),
                    "projectType must be 1 (即办件)"),
            Label.COMMITMENT,
            new Effect(
                    item -> !Boolean.FALSE.equals(item.facts().commitment()),
                    "notifyCommitmentAvailable must not be false"),
            Label.DEFERRABLE,
            new Effect(
                    item -> item.described() == null
                            || item.described().materials().stream().anyMatch(MaterialRow::deferrable),
                    "at least one material must be deferrable"),
            Label.NEARBY,
            new Effect(item -> !item.facts().handledIn().isEmpty(), "handledIn must name where"),
            Label.CROSS_REGION,
            new Effect(item -> !item.facts().handledIn().isEmpty(), "handledIn must name where"),
            Label.NEGATIVE,
            new Effect(item -> !item.facts().channels().contains("WINDOW"), "channels must not name WINDOW"),
            Label.ONLINE,
            new Effect(
                    item -> item.facts().channels().isEmpty()
                            || item.facts().channels().contains("PC")
                            || item.facts().channels().contains("MOBILE"),
                    "channels must name PC or MOBILE"));

    private static final List<List<Label>> EXCLUDE_EACH_OTHER = List.of(
            List.of(Label.ONLINE, Label.IN_HALL),
            List.of(Label.NEGATIVE, Label.IN_HALL),
            List.of(Label.NEGATIVE, Label.ENTRUSTED));

    @Override
    public void check(CatalogueFile file, Faults faults) {
        for (int index = 0; index < file.items().size(); index++)
            item(file.items().get(index).value(), Kind.ITEM.place(index) + "/labels", faults);
    }

    private static void item(CatalogueItem item, String place, Faults faults) {
        var labels = item.facts().labels();
        for (var label : labels) {
            var effect = EFFECTS.get(label);
            if (effect != null && !effect.kept().test(item))
                faults.add(
                        place,
                        Code.LABEL_CONTRADICTED,
                        "The item stands on the list %s, so %s; mend it or take it from the list."
                                .formatted(label, effect.says()));
        }
        for (var pair : EXCLUDE_EACH_OTHER)
            if (labels.containsAll(pair))
                faults.add(
                        place,
                        Code.LABEL_CONTRADICTED,
                        "No item stands on both lists %s and %s; take it from one."
                                .formatted(pair.get(0), pair.get(1)));
    }

    private record Effect(Predicate<CatalogueItem> kept, String says) {}
}
