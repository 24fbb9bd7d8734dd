package io.onetrip.planning;

import static io.onetrip.planning.AnswerFault.Code.MISSING;
import static io.onetrip.planning.AnswerFault.Code.NOT_SINGLE;
import static io.onetrip.planning.AnswerFault.Code.UNKNOWN_OPTION;
import static io.onetrip.planning.AnswerFault.Code.UNKNOWN_QUESTION;

import io.onetrip.planning.AnswerFault.Code;
import io.onetrip.planning.Question.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checked answers: what was chosen for every question the bundle asks, and the default of every other. */
public final class Choices {

    private final Map<String, Set<String>> chosen;
    private final Map<String, String> form;

    private Choices(Map<String, Set<String>> chosen, Map<String, String> form) {
        this.chosen = chosen;
        this.form = form;
    }

    /** @throws AnswersInvalid with every fault of the answers */
    public static Choices of(BundleVersion bundle, Answers answers) {
        var faults = new ArrayList<AnswerFault>();
        var asked = new HashSet<>(bundle.bundle().questions());
        answers.given().keySet().stream()
                .filter(id -> !asked.contains(id))
                .forEach(id -> faults.add(fault(id, UNKNOWN_QUESTION, "The bundle does not ask this; leave it out.")));
        var chosen = new HashMap<String, Set<String>>();
        for (var id : bundle.bundle().questions())
            chosen.put(
                    id,
                    Set.copyOf(check(bundle.questions().get(id), answers.given().get(id), faults)));
        for (var question : bundle.questions().values())
            chosen.computeIfAbsent(question.id(), id -> Set.copyOf(question.defaults()));
        if (!faults.isEmpty()) throw new AnswersInvalid(faults);
        return new Choices(chosen, Map.of());
    }

    /** Of answers that nobody gave: what would hold if these options of each question were chosen. */
    public static Choices assumed(Map<String, Set<String>> chosen) {
        return new Choices(Map.copyOf(chosen), Map.of());
    }

    /** The same with what was written into the form, by field. */
    public Choices withForm(Map<String, String> form) {
        return new Choices(chosen, Map.copyOf(form));
    }

    /** What was written into a field; empty where nothing was. */
    String written(String field) {
        return form.getOrDefault(field, "");
    }

    /** The chosen options of a question. */
    Set<String> of(String question) {
        var options = chosen.get(question);
        if (options == null) throw new IllegalStateException("The bundle version lacks question " + question);
        return options;
    }

    private static Set<String> check(Question question, @Nullable Object given, List<AnswerFault> faults) {
        if (given == null) {
            faults.add(fault(question.id(), MISSING, "Answer this question: " + question.text()));
            return Set.of();
        }
        if (question.type() == Type.SINGLE && given instanceof Collection) {
            faults.add(fault(question.id(), NOT_SINGLE, "Choose one option and give its code, not a list."));
            return Set.of();
        }
        var codes = new HashSet<String>();
        for (var option : given instanceof Collection<?> several ? several : List.of(given)) {
            if (option instanceof String code && question.offers(code)) codes.add(code);
            else faults.add(fault(question.id(), UNKNOWN_OPTION, unknown(question, option)));
        }
        return codes;
    }

    private static String unknown(Question question, @Nullable Object option) {
        var codes = question.options().stream().map(Question.Option::code).toList();
        return "%s is not an option; choose of %s.".formatted(option, codes);
    }

    private static AnswerFault fault(String question, Code code, String message) {
        return new AnswerFault(question, code, message);
    }
}
