package io.onetrip.planning;

import io.onetrip.planning.Condition.AllOf;
import io.onetrip.planning.Condition.AnyOf;
import io.onetrip.planning.Condition.ChosenIn;
import io.onetrip.planning.Condition.FieldIn;
import io.onetrip.planning.Condition.Not;
import io.onetrip.planning.Question.Type;
import io.onetrip.planning.Reason.Fact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the reason of a condition that holds: of all parts that must hold together all of their facts, of several that
 * would do alone the one with the fewest; then whatever the rest makes needless is left out.
 */
final class Reasons {

    private final Map<String, Question> open = new HashMap<>();
    private final Map<Condition, Reason> found = new HashMap<>();
    private final Choices choices;

    Reasons(BundleVersion version, Choices choices) {
        this.choices = choices;
        for (var id : version.bundle().questions())
            open.put(id, version.questions().get(id));
    }

    /** Why the item needs a part of its definition: it is selected, and the part applies. */
    Requirement requirement(SelectedItem selected, @Nullable Condition when) {
        var reason = when == null ? selected.because() : of(new AllOf(List.of(selected.condition(), when)));
        return new Requirement(selected.item().id(), reason);
    }

    /** The same condition stands at many fields and materials of an item; it is thought about once. */
    Reason of(Condition condition) {
        return found.computeIfAbsent(condition, this::find);
    }

    private Reason find(Condition condition) {
        var literals = new LinkedHashSet<>(witness(condition, true));
        for (var literal : List.copyOf(literals)) {
            literals.remove(literal);
            if (!new PartialAnswers(open, choices, literals).entail(condition)) literals.add(literal);
        }
        return Reason.of(facts(literals));
    }

    private Set<Literal> witness(Condition condition, boolean wanted) {
        return switch (condition) {
            case ChosenIn chosen -> witness(chosen, wanted);
            case FieldIn _ -> Set.of();
            case AllOf all -> wanted ? together(all.parts(), true) : shortest(all.parts(), false);
            case AnyOf any -> wanted ? shortest(any.parts(), true) : together(any.parts(), false);
            case Not not -> witness(not.part(), !wanted);
        };
    }

    private Set<Literal> together(Collection<Condition> parts, boolean wanted) {
        var union = new LinkedHashSet<Literal>();
        for (var part : parts) union.addAll(witness(part, wanted));
        return union;
    }

    private Set<Literal> shortest(Collection<Condition> parts, boolean wanted) {
        return parts.stream()
                .filter(part -> part.holds(choices) == wanted)
                .map(part -> witness(part, wanted))
                .min(Comparator.comparingInt(Set::size))
                .orElseThrow(() -> new IllegalStateException("Nothing makes the condition " + wanted));
    }

    private Set<Literal> witness(ChosenIn chosen, boolean wanted) {
        var question = open.get(chosen.question());
        if (question == null) return Set.of();
        var answer = choices.of(question.id());
        var literals = new LinkedHashSet<Literal>();
        if (wanted || question.type() == Type.SINGLE)
            question.options().stream()
                    .map(Question.Option::code)
                    .filter(answer::contains)
                    .filter(code -> !wanted || chosen.options().contains(code))
                    .findFirst()
                    .ifPresent(code -> literals.add(new Literal(question.id(), code, true)));
        else
            question.options().stream()
                    .map(Question.Option::code)
                    .filter(chosen.options()::contains)
                    .forEach(code -> literals.add(new Literal(question.id(), code, false)));
        return literals;
    }

    private List<Fact> facts(Set<Literal> literals) {
        var byQuestion = new LinkedHashMap<String, List<Literal>>();
        for (var literal : literals)
            byQuestion
                    .computeIfAbsent(literal.question(), id -> new ArrayList<>())
                    .add(literal);
        var facts = new ArrayList<Fact>();
        byQuestion.forEach((id, about) -> {
            var question = open.get(id);
            facts.add(new Fact(id, question.text(), options(question, about, true), options(question, about, false)));
        });
        return facts;
    }

    private static List<Question.Option> options(Question question, List<Literal> about, boolean chosen) {
        return question.options().stream()
                .filter(option -> about.contains(new Literal(question.id(), option.code(), chosen)))
                .toList();
    }
}
