package io.onetrip.catalog.importing.domain;

import static java.util.stream.Collectors.toMap;

import io.onetrip.catalog.Words;
import io.onetrip.catalog.importing.domain.Fault.Code;
import io.onetrip.planning.Condition;
import io.onetrip.planning.Question;
import java.util.List;
import java.util.Map;

/** A condition, or a default, speaks of questions and options that there are. */
final class Conditions implements CatalogueRule {

    @Override
    public void check(CatalogueFile file, Faults faults) {
        var questions = file.questions().stream()
                .map(Entry::value)
                .collect(toMap(Question::id, question -> question, (first, second) -> first));
        for (int index = 0; index < file.questions().size(); index++)
            defaults(file.questions().get(index).value(), Kind.QUESTION.place(index) + "/default", faults);
        for (var placed : PlacedCondition.of(file)) condition(placed.condition(), placed.place(), questions, faults);
    }

    private static void defaults(Question question, String place, Faults faults) {
        for (var code : question.defaults()) option(question, code, place, faults);
    }

    private static void condition(Condition condition, String place, Map<String, Question> questions, Faults faults) {
        switch (condition) {
            case Condition.ChosenIn chosen -> chosen(chosen, place, questions, faults);
            case Condition.AllOf all -> parts(all.parts(), place + "/allOf/", questions, faults);
            case Condition.AnyOf any -> parts(any.parts(), place + "/anyOf/", questions, faults);
            case Condition.Not not -> condition(not.part(), place + "/not", questions, faults);
        }
    }

    private static void parts(List<Condition> parts, String place, Map<String, Question> questions, Faults faults) {
        for (int part = 0; part < parts.size(); part++) condition(parts.get(part), place + part, questions, faults);
    }

    private static void chosen(
            Condition.ChosenIn chosen, String place, Map<String, Question> questions, Faults faults) {
        faults.unlessKnown(questions.keySet(), chosen.question(), place + "/question", Kind.QUESTION);
        var question = questions.get(chosen.question());
        if (question == null) return;
        for (int index = 0; index < chosen.options().size(); index++)
            option(question, chosen.options().get(index), "%s/in/%d".formatted(place, index), faults);
    }

    private static void option(Question question, String code, String place, Faults faults) {
        if (!question.offers(code))
            faults.add(
                    place,
                    Code.UNKNOWN_OPTION,
                    Words.of("“%s”不是情形 %s 的选项; 请补上或改正。", "%s is not an option of %s; add it or correct it.")
                            .with(code, question.id()));
    }
}
