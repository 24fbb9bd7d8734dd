package io.onetrip.catalog.importing.domain;

import io.onetrip.catalog.Words;
import io.onetrip.catalog.importing.domain.Fault.Code;
import io.onetrip.planning.Bundle;
import io.onetrip.planning.Condition;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A question whose answer changes nothing: of a bundle, or of the whole file. */
final class UnusedQuestions implements CatalogueRule {

    @Override
    public void check(CatalogueFile file, Faults faults) {
        var byItem = new HashMap<String, Set<String>>();
        for (var entry : file.items()) byItem.put(entry.id(), mentioned(PlacedCondition.of(entry.value())));
        var used = mentioned(PlacedCondition.of(file));
        for (int index = 0; index < file.bundles().size(); index++) {
            var bundle = file.bundles().get(index).value();
            used.addAll(bundle.questions());
            bundle(bundle, Kind.BUNDLE.place(index), byItem, faults);
        }
        for (int index = 0; index < file.questions().size(); index++) {
            var id = file.questions().get(index).id();
            if (!used.contains(id))
                faults.add(
                        Kind.QUESTION.place(index),
                        Code.QUESTION_UNUSED,
                        Words.of("没有一件事问 %s, 也没有条件用到它; 请用上或去掉。", "No bundle asks %s and no condition speaks of it.")
                                .with(id));
        }
    }

    private static void bundle(Bundle bundle, String place, Map<String, Set<String>> byItem, Faults faults) {
        var mentioned = new HashSet<String>();
        for (var member : bundle.members()) {
            member.condition().mentions().map(Condition.ChosenIn::question).forEach(mentioned::add);
            mentioned.addAll(byItem.get(member.item()));
        }
        for (int asked = 0; asked < bundle.questions().size(); asked++)
            if (!mentioned.contains(bundle.questions().get(asked)))
                faults.add(
                        "%s/situations/%d".formatted(place, asked),
                        Code.QUESTION_UNUSED,
                        Words.of(
                                        "这件事问了 %s, 但怎样回答都不影响结果; 请用上或去掉。",
                                        "The bundle asks %s, but whatever is answered changes nothing.")
                                .with(bundle.questions().get(asked)));
    }

    private static Set<String> mentioned(List<PlacedCondition> conditions) {
        return conditions.stream()
                .flatMap(placed -> placed.condition().mentions())
                .map(Condition.ChosenIn::question)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
