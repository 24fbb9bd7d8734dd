package io.onetrip.catalog.importing.domain;

import static java.util.stream.Collectors.toMap;

import io.onetrip.planning.Bundle;
import io.onetrip.planning.Choices;
import io.onetrip.planning.Condition;
import io.onetrip.planning.Question;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether answers can make a condition true, by trying all that differ for it: options it does not mention count as
 * one. Where there are too many to try it is said to be possible, so that nothing is called dead that may live.
 */
final class Possibility {

    private static final int BOUND = 1 << 14;

    private final Map<String, Question> questions;
    private final @Nullable Set<String> asked;

    private Possibility(Map<String, Question> questions, @Nullable Set<String> asked) {
        this.questions = questions;
        this.asked = asked;
    }

    /** Where every question may be asked. */
    static Possibility anywhere(CatalogueFile file) {
        return new Possibility(questions(file), null);
    }

    /** In one bundle: what it does not ask has its default. */
    Possibility in(Bundle bundle) {
        return new Possibility(questions, Set.copyOf(bundle.questions()));
    }

    private static Map<String, Question> questions(CatalogueFile file) {
        return file.questions().stream()
                .map(Entry::value)
                .collect(toMap(Question::id, question -> question, (first, second) -> first));
    }

    /** Also when it speaks of a question that is not there: that is another fault. */
    boolean of(Condition... all) {
        var condition = new Condition.AllOf(List.of(all));
        if (condition.fields().findAny().isPresent()) return true;
        var mentioned = new LinkedHashMap<String, Set<String>>();
        condition
                .mentions()
                .forEach(chosen -> mentioned
                        .computeIfAbsent(chosen.question(), id -> new LinkedHashSet<>())
                        .addAll(chosen.options()));
        if (!questions.keySet().containsAll(mentioned.keySet())) return true;
        var alternatives = new LinkedHashMap<String, List<Set<String>>>();
        var count = 1L;
        for (var entry : mentioned.entrySet()) {
            if (entry.getValue().size() > 20) return true;
            var of = alternatives(questions.get(entry.getKey()), entry.getValue());
            alternatives.put(entry.getKey(), of);
            count *= of.size();
            if (count > BOUND) return true;
        }
        return anyHolds(condition, alternatives, count);
    }

    private List<Set<String>> alternatives(Question question, Set<String> mentioned) {
        if (asked != null && !asked.contains(question.id())) return List.of(Set.copyOf(question.defaults()));
        var offered = question.options().stream()
                .map(Question.Option::code)
                .filter(mentioned::contains)
                .toList();
        return question.type() == Question.Type.MULTI
                ? subsets(offered)
                : single(offered, question.options().size() > offered.size());
    }

    private static List<Set<String>> single(Collection<String> offered, boolean others) {
        var alternatives = new ArrayList<Set<String>>();
        for (var code : offered) alternatives.add(Set.of(code));
        if (others) alternatives.add(Set.of());
        return alternatives;
    }

    private static List<Set<String>> subsets(Collection<String> offered) {
        var subsets = new ArrayList<Set<String>>(List.of(Set.of()));
        for (var code : offered)
            for (var without : List.copyOf(subsets)) {
                var with = new LinkedHashSet<>(without);
                with.add(code);
                subsets.add(with);
            }
        return subsets;
    }

    private static boolean anyHolds(Condition condition, Map<String, List<Set<String>>> alternatives, long count) {
        for (long number = 0; number < count; number++) {
            var rest = number;
            var chosen = new HashMap<String, Set<String>>();
            for (var question : alternatives.entrySet()) {
                var of = question.getValue();
                chosen.put(question.getKey(), of.get((int) (rest % of.size())));
                rest /= of.size();
            }
            if (condition.holds(Choices.assumed(chosen))) return true;
        }
        return false;
    }
}
