package io.onetrip.cases.handling.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A material as a department gets it.
 *
 * @param awaitedUntil the day by which the applicant has promised it; it is not there yet
 */
public record DispatchedMaterial(
        String materialId,
        String name,
        Way way,
        List<MaterialFile> files,
        @Nullable PriorResult priorResult,
        @Nullable LocalDate awaitedUntil) {
    public enum Way {
        HANDED_IN,
        SHARED,
        PRIOR_RESULT
    }
}
