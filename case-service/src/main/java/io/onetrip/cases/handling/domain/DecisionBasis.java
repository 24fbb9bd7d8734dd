package io.onetrip.cases.handling.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rule by which an item was granted at once (秒批), and on whose stamp (见章盖章).
 *
 * @param inputs what the rule was held against, in words
 */
public record DecisionBasis(
        String rule, List<Fact> inputs, @Nullable Stamp stamp) {
    public DecisionBasis {
        inputs = List.copyOf(inputs);
    }

    public record Fact(String id, String label, String value) {}
}
