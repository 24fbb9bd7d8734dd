package io.onetrip.approval.acceptance.domain;

import io.onetrip.approval.tasks.domain.Officer;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a department asks of the applicant, complete.
 *
 * @param number among those of the item, from 1
 * @param beforeAcceptance the one notice of 行政许可法 32(4); one made later stops no clock
 * @param handedInAt when the window took the corrections in
 * @param override lets one more notice follow this one
 */
public record CorrectionRequest(
        int number,
        boolean beforeAcceptance,
        List<Wrong> wrong,
        Officer by,
        Instant at,
        @Nullable Instant handedInAt,
        @Nullable CorrectionOverride override) {
    public CorrectionRequest {
        wrong = List.copyOf(wrong);
    }

    boolean isOpen() {
        return handedInAt == null;
    }

    CorrectionRequest handedIn(Instant now) {
        return new CorrectionRequest(number, beforeAcceptance, wrong, by, at, now, override);
    }

    CorrectionRequest followable(CorrectionOverride allowed) {
        return new CorrectionRequest(number, beforeAcceptance, wrong, by, at, handedInAt, allowed);
    }
}
