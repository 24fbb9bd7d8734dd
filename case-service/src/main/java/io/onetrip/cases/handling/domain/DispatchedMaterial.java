package io.onetrip.cases.handling.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A material as a department gets it. */
public record DispatchedMaterial(
        String materialId,
        String name,
        Way way,
        List<MaterialFile> files,
        @Nullable PriorResult priorResult) {
    public enum Way {
        HANDED_IN,
        SHARED,
        PRIOR_RESULT
    }
}
