package io.onetrip.planning;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A material asked for once, however many items want it.
 *
 * @param because who asks for it and why, in the order of items; absent from plans that were frozen before reasons
 *     were told
 * @param stampedBy authorities on whose stamp some item is granted (见章盖章); most often nobody
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
        @Nullable List<Requirement> because,
        List<String> stampedBy) {

    /** A plan that was frozen before stamps were trusted names none. */
    public PlannedMaterial {
        stampedBy = stampedBy == null ? List.of() : List.copyOf(stampedBy);
    }

    /** On which no item trusts a stamp. */
    public PlannedMaterial(
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
        this(
                id,
                name,
                kind,
                form,
                original,
                copies,
                source,
                way,
                from,
                deferrable,
                requestedBy,
                commitmentReplaceable,
                because,
                List.of());
    }

    /** How it reaches those who ask for it; {@code from} names the producing items or the shared data. */
    public enum Way {
        SUBMIT,
        SHARED,
        PRIOR_RESULT
    }
}
