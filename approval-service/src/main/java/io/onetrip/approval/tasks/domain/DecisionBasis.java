package io.onetrip.approval.tasks.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * On what the platform has granted by itself, as it stood then.
 *
 * @param rule in words
 * @param inputs what the rule was held against
 * @param stamp that was trusted (见章盖章), where the rule asks for one
 */
public record DecisionBasis(
        String rule, List<Fact> inputs, @Nullable Stamp stamp) {
    public DecisionBasis {
        inputs = List.copyOf(inputs);
    }

    /** A question or field and what was said to it, in words. */
    public record Fact(String id, String label, String value) {}

    String reason() {
        return stamp == null ? "秒批: " + rule : "见章盖章: %s %s".formatted(stamp.authority(), stamp.number());
    }
}
