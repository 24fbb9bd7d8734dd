package io.onetrip.cases.handling.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A material as a department gets it.
 *
 * @param awaitedUntil the day by which the applicant has promised it; it is not there yet
 * @param shared what the register says that it is read from
 * @param letter what the applicant has signed in its place
 * @param stamp that it bears, where an item is granted on one (见章盖章)
 */
public record DispatchedMaterial(
        String materialId,
        String name,
        Way way,
        List<MaterialFile> files,
        @Nullable PriorResult priorResult,
        @Nullable LocalDate awaitedUntil,
        @Nullable SharedAnswer shared,
        @Nullable CommitmentLetter letter,
        @Nullable Stamp stamp) {
    DispatchedMaterial sharedAs(@Nullable SharedAnswer answer) {
        return new DispatchedMaterial(materialId, name, way, files, priorResult, awaitedUntil, answer, letter, stamp);
    }

    public enum Way {
        HANDED_IN,
        SHARED,
        PRIOR_RESULT,
        COMMITTED
    }
}
