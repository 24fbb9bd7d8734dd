package io.onetrip.planning;

import java.util.List;

/** A material asked for once, however many items want it. */
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
        boolean commitmentReplaceable) {

    /** How it reaches those who ask for it; {@code from} names the producing items or the shared data. */
    public enum Way {
        SUBMIT,
        SHARED,
        PRIOR_RESULT
    }
}
