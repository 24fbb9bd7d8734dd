package io.onetrip.catalog.importing.domain;

import static java.util.stream.Collectors.toMap;

import io.onetrip.catalog.Words;
import io.onetrip.catalog.importing.domain.Fault.Code;
import io.onetrip.planning.Condition;
import io.onetrip.planning.FormField;
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
        for (var placed : PlacedCondition.of(file)) {
            var known = new Known(questions, placed.form(), faults);
            condition(placed.condition(), placed.place(), known);
        }
    }

    private static void defaults(Question question, String place, Faults faults) {
        for (var code : question.defaults()) option(question.offers(code), code, question.id(), place, faults);
    }

    private static void condition(Condition condition, String place, Known known) {
        switch (condition) {
            case Condition.ChosenIn chosen -> chosen(chosen, place, known);
            case Condition.FieldIn field -> field(field, place, known);
            case Condition.AllOf all -> parts(all.parts(), place + "/allOf/", known);
            case Condition.AnyOf any -> parts(any.parts(), place + "/anyOf/", known);
            case Condition.Not not -> condition(not.part(), place + "/not", known);
        }
    }

    private static void parts(List<Condition> parts, String place, Known known) {
        for (int part = 0; part < parts.size(); part++) condition(parts.get(part), place + part, known);
    }

    private static void chosen(Condition.ChosenIn chosen, String place, Known known) {
        var question = known.questions.get(chosen.question());
        known.faults.unlessKnown(known.questions.keySet(), chosen.question(), place + "/question", Kind.QUESTION);
        if (question == null) return;
        for (int index = 0; index < chosen.options().size(); index++) {
            var code = chosen.options().get(index);
            option(question.offers(code), code, question.id(), "%s/in/%d".formatted(place, index), known.faults);
        }
    }

    /** The value of a choice is one of few; what is written freely is for people to judge. */
    private static void field(Condition.FieldIn condition, String place, Known known) {
        var field = known.form.stream()
                .filter(each -> each.id().equals(condition.field()) && each.type() == FormField.Type.CHOICE)
                .findFirst()
                .orElse(null);
        if (field == null) {
            known.faults.add(
                    place + "/field",
                    Code.UNKNOWN_REFERENCE,
                    Words.of(
                                    "“%s”不是该事项表单里的选择字段, 只有秒批规则可以用表单字段; 请改正。",
                                    "%s is no choice of this item's form, of which only decidedAtOnce may speak; correct it.")
                            .with(condition.field()));
            return;
        }
        for (int index = 0; index < condition.values().size(); index++) {
            var code = condition.values().get(index);
            var offered =
                    field.options().stream().anyMatch(option -> option.code().equals(code));
            option(offered, code, field.id(), "%s/in/%d".formatted(place, index), known.faults);
        }
    }

    private static void option(boolean offered, String code, String of, String place, Faults faults) {
        if (!offered)
            faults.add(
                    place,
                    Code.UNKNOWN_OPTION,
                    Words.of("“%s”不是情形 %s 的选项; 请补上或改正。", "%s is not an option of %s; add it or correct it.")
                            .with(code, of));
    }

    /** What a condition may speak of, and who is told when it speaks of anything else. */
    private record Known(Map<String, Question> questions, List<FormField> form, Faults faults) {}
}
