package io.onetrip.approval.tasks.domain;

import io.onetrip.approval.tasks.domain.RuleCheck.Obstacle;
import io.onetrip.approval.tasks.domain.RuleCheck.Obstacle.Kind;
import io.onetrip.planning.Choices;
import io.onetrip.planning.Definitions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * When an item is granted without anybody examining it: under a condition (秒批), on a trusted stamp (见章盖章), or both.
 *
 * @param rule in words
 * @param when in the shape of the catalogue file; absent where the stamp is enough
 * @param inputs what the condition speaks of
 */
public record AtOnce(
        String rule,
        @Nullable Map<String, Object> when,
        List<Input> inputs,
        @Nullable TrustedStamp stamp,
        boolean withCommitments) {
    public AtOnce {
        inputs = List.copyOf(inputs);
    }

    /** @param chosen what was answered; of a field nothing, for it is read from the form */
    public record Input(String id, String label, boolean field, List<Option> options, List<String> chosen) {}

    public record Option(String code, String label) {}

    /** @param material that bears it, by its id */
    public record TrustedStamp(String material, String authority) {}

    /** Whether it holds of what was dispatched, and all that stands in its way. */
    public RuleCheck check(DispatchedPapers papers) {
        var obstacles = new ArrayList<>(papers.gaps(withCommitments));
        var unwritten = unwritten(papers.form());
        obstacles.addAll(unwritten);
        if (when != null && unwritten.isEmpty() && !holds(when, papers.form()))
            obstacles.add(new Obstacle(Kind.CONDITION, ""));
        var found = stamp == null ? null : papers.stamp(stamp.material());
        if (stamp != null && found == null) obstacles.add(new Obstacle(Kind.STAMP_MISSING, stamp.authority()));
        if (stamp != null && found != null && !found.authority().equals(stamp.authority()))
            obstacles.add(new Obstacle(Kind.STAMP_OF_OTHER, found.authority()));
        var facts = inputs.stream().map(input -> fact(input, papers.form())).toList();
        return new RuleCheck(
                new DecisionBasis(rule, facts, found),
                obstacles.stream().distinct().toList());
    }

    /** Of a field that nobody wrote a condition says nothing, least of all by what it is not. */
    private List<Obstacle> unwritten(Map<String, String> form) {
        return inputs.stream()
                .filter(input ->
                        input.field() && form.getOrDefault(input.id(), "").isBlank())
                .map(input -> new Obstacle(Kind.MISSING, input.label()))
                .toList();
    }

    private boolean holds(Map<String, Object> condition, Map<String, String> form) {
        var answered = inputs.stream()
                .filter(input -> !input.field())
                .collect(Collectors.toMap(Input::id, input -> Set.copyOf(new HashSet<>(input.chosen()))));
        return Definitions.condition(condition).holds(Choices.assumed(answered).withForm(form));
    }

    private static DecisionBasis.Fact fact(Input input, Map<String, String> form) {
        var chosen = input.field() ? List.of(form.getOrDefault(input.id(), "")) : input.chosen();
        var words = chosen.stream().map(code -> word(input, code)).collect(Collectors.joining("、"));
        return new DecisionBasis.Fact(input.id(), input.label(), words);
    }

    private static String word(Input input, String code) {
        return input.options().stream()
                .filter(option -> option.code().equals(code))
                .map(Option::label)
                .findFirst()
                .orElse(code);
    }
}
