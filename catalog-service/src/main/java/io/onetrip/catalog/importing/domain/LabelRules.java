package io.onetrip.catalog.importing.domain;

import io.onetrip.catalog.Words;
import io.onetrip.catalog.importing.domain.Fault.Code;
import io.onetrip.planning.MaterialRow;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** A list on which an item stands says what the item's own fields say. */
final class LabelRules implements CatalogueRule {

    private static final Map<Label, Effect> EFFECTS = Map.of(
            Label.ENTRUSTED,
            new Effect(
                    item -> !Boolean.FALSE.equals(item.facts().entrusted()),
                    Words.of("不能写明“综窗受理: 否”", "entrusted must not be false")),
            Label.INSTANT,
            new Effect(
                    item -> item.facts().projectType() == null || item.facts().onTheSpot(),
                    Words.of("办件类型应为 1 即办件", "projectType must be 1 (即办件)")),
            Label.COMMITMENT,
            new Effect(
                    item -> !Boolean.FALSE.equals(item.facts().commitment()),
                    Words.of("不能写明“可告知承诺: 否”", "notifyCommitmentAvailable must not be false")),
            Label.DEFERRABLE,
            new Effect(
                    item -> item.described() == null
                            || item.described().materials().stream().anyMatch(MaterialRow::deferrable),
                    Words.of("至少一份材料应可容缺后补", "at least one material must be deferrable")),
            Label.NEARBY,
            new Effect(
                    item -> !item.facts().handledIn().isEmpty(),
                    Words.of("应在“通办地区”写明在哪里办理", "handledIn must name where")),
            Label.CROSS_REGION,
            new Effect(
                    item -> !item.facts().handledIn().isEmpty(),
                    Words.of("应在“通办地区”写明在哪里办理", "handledIn must name where")),
            Label.NEGATIVE,
            new Effect(
                    item -> !item.facts().channels().contains("WINDOW"),
                    Words.of("办理形式不能有窗口", "channels must not name WINDOW")),
            Label.ONLINE,
            new Effect(
                    item -> item.facts().channels().isEmpty()
                            || item.facts().channels().contains("PC")
                            || item.facts().channels().contains("MOBILE"),
                    Words.of("办理形式应有电脑端或移动端", "channels must name PC or MOBILE")));

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
                        Words.of(
                                        "事项列入了“%s”清单, 因此%s; 请改正或移出清单。",
                                        "The item stands on the list %s, so %s; mend it or take it from the list.")
                                .with(label.words(), effect.says()));
        }
        for (var pair : EXCLUDE_EACH_OTHER)
            if (labels.containsAll(pair))
                faults.add(
                        place,
                        Code.LABEL_CONTRADICTED,
                        Words.of(
                                        "一个事项不能同时列入“%s”和“%s”清单; 请移出其中一个。",
                                        "No item stands on both lists %s and %s; take it from one.")
                                .with(pair.get(0).words(), pair.get(1).words()));
    }

    private record Effect(Predicate<CatalogueItem> kept, Words says) {}
}
