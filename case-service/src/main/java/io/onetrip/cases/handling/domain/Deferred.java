package io.onetrip.cases.handling.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A material that the applicant promised in writing to hand in after acceptance (容缺受理).
 *
 * @param by the last day, to its end; a day told to the applicant, which no later calendar moves
 * @param consequence what was told of the case that it does not come
 * @param remindedAt when the applicant was reminded, one working day before
 * @param lapsedAt when the day had passed without it
 */
public record Deferred(
        String materialId,
        LocalDate by,
        LapseConsequence consequence,
        @Nullable Instant remindedAt,
        @Nullable Instant handedInAt,
        @Nullable Instant lapsedAt) {

    public static Deferred until(String materialId, LocalDate by, LapseConsequence consequence) {
        return new Deferred(materialId, by, consequence, null, null, null);
    }

    public boolean isAwaited() {
        return handedInAt == null && lapsedAt == null;
    }

    Deferred reminded(Instant now) {
        return new Deferred(materialId, by, consequence, now, handedInAt, lapsedAt);
    }

    Deferred handedIn(Instant now) {
        return new Deferred(materialId, by, consequence, remindedAt, now, lapsedAt);
    }

    Deferred lapsed(Instant now) {
        return new Deferred(materialId, by, consequence, remindedAt, handedInAt, now);
    }
}
