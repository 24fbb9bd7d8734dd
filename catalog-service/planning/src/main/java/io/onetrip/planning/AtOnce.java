package io.onetrip.planning;

import io.onetrip.planning.Question.Option;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When an item of a plan is granted at once.
 *
 * @param rule in words
 * @param when a condition as the catalogue file writes it; {@link Definitions#condition} reads it
 * @param inputs everything the condition speaks of
 * @param stamp that has to be there too
 * @param withCommitments whether it also holds where the applicant commits in the place of papers
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

    /**
     * A question with what was answered, or a field of the form, which is written later.
     *
     * @param chosen codes of the options, empty of a field
     */
    public record Input(String id, String label, boolean field, List<Option> options, List<String> chosen) {}
}
