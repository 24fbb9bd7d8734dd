package io.onetrip.cases.handling.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A material that follows after acceptance: promised in writing (容缺受理), or asked for as usual because the applicant
 * commits to it no more.
 *
 * @param by the last day, to its end; a day told to the applicant, which no later calendar moves
 * @param consequence what was told of the case that it does not come
 * @param remindedAt when the applicant was reminded, one working day before
 * @param lapsedAt when the day had passed without it
 * @param uncommitted that nobody promised it, so that no promise is broken when it does not come; null of those stored
 *     before it was told apart
 */
public record Deferred(
        String materialId,
        LocalDate by,
        LapseConsequence consequence,
        @Nullable Instant remindedAt,
        @Nullable Instant handedInAt,
        @Nullable Instant lapsedAt,
        @Nullable Boolean uncommitted) {

    public static Deferred until(String materialId, LocalDate by, LapseConsequence consequence) {
        return new Deferred(materialId, by, consequence, null, null, null, null);
    }

    static Deferred uncommitted(String materialId, LocalDate by, LapseConsequence consequence) {
        return new Deferred(materialId, by, consequence, null, null, null, true);
    }

    /** Not named like a property: what is stored is the fields. */
    public boolean wasPromised() {
        return uncommitted == null || !uncommitted;
    }

    public boolean isAwaited() {
        return handedInAt == null && lapsedAt == null;
    }

    Deferred reminded(Instant now) {
        return new Deferred(materialId, by, consequence, now, handedInAt, lapsedAt, uncommitted);
    }

    Deferred handedIn(Instant now) {
        return new Deferred(materialId, by, consequence, remindedAt, now, lapsedAt, uncommitted);
    }

    Deferred lapsed(Instant now) {
        return new Deferred(materialId, by, consequence, remindedAt, handedInAt, now, uncommitted);
    }
}
