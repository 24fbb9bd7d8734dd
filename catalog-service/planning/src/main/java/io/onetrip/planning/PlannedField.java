package io.onetrip.planning;

import io.onetrip.planning.FormField.Fact;
import io.onetrip.planning.FormField.PriorResult;
import io.onetrip.planning.FormField.Type;
import io.onetrip.planning.Question.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of the one form, asked once for all items that use it.
 *
 * @param required some item cannot do without it
 * @param sharedFrom the register, where the way is SHARED
 * @param priorResult whose result it is, where the way is PRIOR_RESULT
 * @param applicant what it is filled with before anybody writes, where the way is APPLICANT
 * @param because the items that use it, and why
 */
public record PlannedField(
        String id,
        String label,
        Type type,
        boolean required,
        List<Option> options,
        Way way,
        @Nullable String sharedFrom,
        @Nullable PriorResult priorResult,
        @Nullable Fact applicant,
        List<Requirement> because) {

    /** Where the value comes from; only what is asked has to be written by hand. */
    public enum Way {
        ASK,
        APPLICANT,
        SHARED,
        PRIOR_RESULT
    }

    public boolean usedBy(String item) {
        return because.stream().anyMatch(requirement -> requirement.item().equals(item));
    }
}
