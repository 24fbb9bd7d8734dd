package io.onetrip.cases.handling.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why a department does not accept an item, and where to apply instead (行政许可法 32(1)(2)). */
public record ItemNonAcceptance(
        String reason, String legalBasis, @Nullable String applyInstead, String by, Instant at) {
    /** The item is answered by it, for good and negatively. */
    Decision decision() {
        return new Decision(false, reason, legalBasis, by, at, List.of());
    }
}
