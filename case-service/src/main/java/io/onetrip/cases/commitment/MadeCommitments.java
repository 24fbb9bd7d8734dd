package io.onetrip.cases.commitment;

import io.onetrip.cases.handling.domain.ServiceCase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the applicant of a case committed to, each with what departments found of it. */
@Component
public class MadeCommitments {
    private final Verifications verifications;

    MadeCommitments(Verifications verifications) {
        this.verifications = verifications;
    }

    /** @param outcome the gravest of what several departments found */
    public record Made(
            String materialId,
            Instant committedAt,
            @Nullable CommitmentOutcome outcome,
            @Nullable LocalDate rectifyBy) {}

    public List<Made> of(ServiceCase serviceCase) {
        var committed = serviceCase.progress().papers().handedIn().stream()
                .filter(one -> one.everMade() != null)
                .toList();
        if (committed.isEmpty()) return List.of();
        var found = verifications.ofCase(serviceCase.number());
        return committed.stream()
                .map(one -> {
                    var gravest = found.stream()
                            .filter(word -> word.materialId().equals(one.materialId()))
                            .max(Comparator.comparing(VerificationResponse::outcome));
                    return new Made(
                            one.materialId(),
                            Objects.requireNonNull(one.everMade()).committedAt(),
                            gravest.map(VerificationResponse::outcome).orElse(null),
                            gravest.map(VerificationResponse::rectifyBy).orElse(null));
                })
                .toList();
    }
}
