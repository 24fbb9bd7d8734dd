package io.onetrip.cases.handling.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The one notice a case may get, complete (行政许可法 32(4)), and when it was answered.
 *
 * @param override lets one more notice follow this one
 * @param earlier the notice before this one, where a supervisor let it be followed
 * @param silenceCounts whether silence after the corrections accepts; null of those handed in before it did
 */
public record Correction(
        Instant requestedAt,
        String requestedBy,
        List<Wrong> wrong,
        @Nullable Instant correctedAt,
        @Nullable CorrectionOverride override,
        @Nullable Correction earlier,
        @Nullable Boolean silenceCounts) {
    public Correction {
        wrong = List.copyOf(wrong);
    }

    /** Those before it and this one, the first first. */
    public List<Correction> all() {
        return earlier == null
                ? List.of(this)
                : Stream.concat(earlier.all().stream(), Stream.of(this)).toList();
    }

    static Correction requested(Instant now, Clerk clerk, List<Wrong> wrong, @Nullable Correction earlier) {
        return new Correction(now, clerk.name(), Wrong.once(wrong), null, null, earlier, null);
    }

    /** Since when silence counts again; not once another notice has gone out. */
    public Optional<Instant> silentSince() {
        return silenceCounts != null && silenceCounts ? Optional.ofNullable(correctedAt) : Optional.empty();
    }

    /** What other answers took out of the plan since needs no correction. */
    List<Wrong> stillAsked(CasePlan plan, List<Replanning> replannings) {
        return wrong.stream().filter(line -> isPlanned(line, plan, replannings)).toList();
    }

    /** A field of no item stays until other answers drop it. */
    private static boolean isPlanned(Wrong line, CasePlan plan, List<Replanning> replannings) {
        if (line.subject() == Wrong.Subject.MATERIAL)
            return plan.material(line.id()).isPresent();
        return plan.fields().stream().anyMatch(field -> field.id().equals(line.id()))
                || replannings.stream()
                        .flatMap(one -> one.change().fieldsDropped().stream())
                        .noneMatch(dropped -> dropped.id().equals(line.id()));
    }

    Correction answered(Instant now) {
        return new Correction(requestedAt, requestedBy, wrong, now, override, earlier, true);
    }

    Correction followable(CorrectionOverride allowed) {
        return new Correction(requestedAt, requestedBy, wrong, correctedAt, allowed, earlier, silenceCounts);
    }
}
