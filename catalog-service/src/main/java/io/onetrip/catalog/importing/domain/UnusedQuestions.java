package io.onetrip.catalog.importing.domain;

import io.onetrip.catalog.importing.domain.Fault.Code;
import io.onetrip.planning.Bundle;
import io.onetrip.planning.Condition;
import io.onetrip.planning.FormField;
import io.onetrip.planning.Item;
import io.onetrip.planning.LimitVariant;
import io.onetrip.planning.MaterialRow;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A question whose answer changes nothing: of a bundle, or of the whole file. */
final class UnusedQuestions implements CatalogueRule {

    @Override
    public void check(CatalogueFile file, Faults faults) {
        var items = file.described();
        var used = new HashSet<String>();
        for (var item : items.values()) conditions(item).forEach(condition -> mentioned(condition, used));
        for (int index = 0; index < file.bundles().size(); index++) {
            var bundle = file.bundles().get(index).value();
            used.addAll(bundle.questions());
            bundle(bundle, Kind.BUNDLE.place(index), items, faults);
            bundle.members().stream()
                    .map(Bundle.Member::when)
                    .filter(Objects::nonNull)
                    .forEach(condition -> mentioned(condition, used));
        }
        for (int index = 0; index < file.questions().size(); index++) {
            var id = file.questions().get(index).id();
            if (!used.contains(id))
                faults.add(
                        Kind.QUESTION.place(index),
                        Code.QUESTION_UNUSED,
                        "No bundle asks %s and no condition speaks of it.".formatted(id));
        }
    }

    private static void bundle(Bundle bundle, String place, Map<String, Item> items, Faults faults) {
        var mentioned = Stream.concat(
                        bundle.members().stream().map(Bundle.Member::when).filter(Objects::nonNull),
                        bundle.members().stream().flatMap(member -> conditions(items.get(member.item()))))
                .flatMap(Condition::mentions)
                .map(Condition.ChosenIn::question)
                .collect(Collectors.toSet());
        for (int asked = 0; asked < bundle.questions().size(); asked++)
            if (!mentioned.contains(bundle.questions().get(asked)))
                faults.add(
                        "%s/situations/%d".formatted(place, asked),
                        Code.QUESTION_UNUSED,
                        "The bundle asks %s, but whatever is answered changes nothing in its plan."
                                .formatted(bundle.questions().get(asked)));
    }

    private static Stream<Condition> conditions(Item item) {
        return Stream.of(
                        item.materials().stream().map(MaterialRow::when),
                        item.form().stream().map(FormField::when),
                        item.variants().stream().map(LimitVariant::when))
                .flatMap(each -> each)
                .filter(Objects::nonNull);
    }

    private static void mentioned(Condition condition, Set<String> into) {
        condition.mentions().map(Condition.ChosenIn::question).forEach(into::add);
    }
}
