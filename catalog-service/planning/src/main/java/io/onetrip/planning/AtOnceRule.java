package io.onetrip.planning;

import io.onetrip.planning.AtOnce.Input;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When an item is granted at once, as its definition says: under a condition (秒批), on a stamp (见章盖章), or both.
 *
 * @param rule in words, for those who read the decision
 * @param definition the condition in the shape of the catalogue file
 */
public record AtOnceRule(
        String rule,
        @Nullable Map<?, ?> definition,
        @Nullable Condition when,
        @Nullable TrustedStamp stamp,
        boolean withCommitments) {

    /** With what was answered; what is written into the form is not known yet. */
    AtOnce under(Choices choices, Map<String, Question> questions, List<FormField> form) {
        var inputs = new ArrayList<Input>();
        if (when != null) {
            when.mentions()
                    .map(Condition.ChosenIn::question)
                    .distinct()
                    .map(questions::get)
                    .forEach(question -> inputs.add(answered(question, choices)));
            var fields = when.fields().map(Condition.FieldIn::field).distinct().toList();
            form.stream()
                    .filter(field -> fields.contains(field.id()))
                    .forEach(field ->
                            inputs.add(new Input(field.id(), field.label(), true, field.options(), List.of())));
        }
        return new AtOnce(rule, copy(definition), inputs, stamp, withCommitments);
    }

    private static Input answered(Question question, Choices choices) {
        var chosen = choices.of(question.id());
        return new Input(
                question.id(),
                question.text(),
                false,
                question.options(),
                question.options().stream()
                        .map(Question.Option::code)
                        .filter(chosen::contains)
                        .toList());
    }

    private static @Nullable Map<String, Object> copy(@Nullable Map<?, ?> definition) {
        if (definition == null) return null;
        var copy = new LinkedHashMap<String, Object>();
        definition.forEach((name, value) -> copy.put(String.valueOf(name), value));
        return copy;
    }
}
