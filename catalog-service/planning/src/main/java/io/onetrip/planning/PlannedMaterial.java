package io.onetrip.planning;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A material asked for once, however many items want it.
 *
 * @param because who asks for it and why, in the order of items; absent from plans that were frozen before reasons
 *     were told
 */
public record PlannedMaterial(
        String id,
        String name,
        String kind,
        String form,
        int original,
        int copies,
        MaterialSource source,
        Way way,
        List<String> from,
        boolean deferrable,
        List<String> requestedBy,
        boolean commitmentReplaceable,
        @Nullable List<Requirement> because) {

    /** How it reaches those who ask for it; {@code from} names the producing items or the shared data. */
    public enum Way {
        SUBMIT,
        SHARED,
        PRIOR_RESULT
    }
}
