package io.onetrip.catalog.importing.domain;

import static java.util.stream.Collectors.toMap;

import io.onetrip.catalog.Words;
import io.onetrip.catalog.importing.domain.Fault.Code;
import io.onetrip.planning.Bundle;
import io.onetrip.planning.Condition;
import io.onetrip.planning.Condition.ChosenIn;
import io.onetrip.planning.Question;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An option that a condition waits for though no bundle concerned asks the question and its default is another. */
final class UnreachableOptions implements CatalogueRule {

    @Override
    public void check(CatalogueFile file, Faults faults) {
        var questions = file.questions().stream().map(Entry::value).collect(toMap(Question::id, each -> each));
        for (int index = 0; index < file.bundles().size(); index++) {
            var bundle = file.bundles().get(index).value();
            for (int member = 0; member < bundle.members().size(); member++)
                check(
                        bundle.members().get(member).when(),
                        "%s/items/%d/when".formatted(Kind.BUNDLE.place(index), member),
                        new Reach(List.of(bundle), questions),
                        faults);
        }
        var memberships = new Memberships(file);
        for (int index = 0; index < file.items().size(); index++) {
            var item = file.items().get(index).value().described();
            if (item == null) continue;
            var bundles = memberships.of(item.id()).stream()
                    .map(Memberships.Membership::bundle)
                    .toList();
            if (bundles.isEmpty()) continue;
            var reach = new Reach(bundles, questions);
            for (int row = 0; row < item.materials().size(); row++)
                check(
                        item.materials().get(row).when(),
                        "%s/materials/%d/when".formatted(Kind.ITEM.place(index), row),
                        reach,
                        faults);
            for (int field = 0; field < item.form().size(); field++)
                check(
                        item.form().get(field).when(),
                        "%s/form/%d/when".formatted(Kind.ITEM.place(index), field),
                        reach,
                        faults);
            for (int variant = 0; variant < item.variants().size(); variant++)
                check(
                        item.variants().get(variant).when(),
                        "%s/limitVariants/%d/when".formatted(Kind.ITEM.place(index), variant),
                        reach,
                        faults);
            if (item.atOnce() != null)
                check(item.atOnce().when(), Kind.ITEM.place(index) + "/decidedAtOnce/when", reach, faults);
        }
    }

    private record Reach(List<Bundle> bundles, Map<String, Question> questions) {
        boolean of(String question, String option) {
            return questions.get(question).defaults().contains(option)
                    || bundles.stream().anyMatch(bundle -> bundle.questions().contains(question));
        }
    }

    private static void check(@Nullable Condition condition, String place, Reach reach, Faults faults) {
        switch (condition) {
            case null -> {}
            case ChosenIn chosen -> chosen(chosen, place, reach, faults);
            case Condition.FieldIn _ -> {}
            case Condition.AllOf all -> parts(all.parts(), place + "/allOf/", reach, faults);
            case Condition.AnyOf any -> parts(any.parts(), place + "/anyOf/", reach, faults);
            case Condition.Not not -> check(not.part(), place + "/not", reach, faults);
        }
    }

    private static void parts(List<Condition> parts, String place, Reach reach, Faults faults) {
        for (int part = 0; part < parts.size(); part++) check(parts.get(part), place + part, reach, faults);
    }

    private static void chosen(ChosenIn chosen, String place, Reach reach, Faults faults) {
        for (int index = 0; index < chosen.options().size(); index++)
            if (!reach.of(chosen.question(), chosen.options().get(index)))
                faults.add(
                        "%s/in/%d".formatted(place, index),
                        Code.OPTION_UNREACHABLE,
                        Words.of(
                                        "选项 %s 在这里永远选不到: 没有问 %s, 它的默认选项是别的; 请增加这个问题或去掉这个选项。",
                                        "%s can never be chosen here: %s is not asked, and its default is another; ask it, or take the option out.")
                                .with(chosen.options().get(index), chosen.question()));
    }
}
