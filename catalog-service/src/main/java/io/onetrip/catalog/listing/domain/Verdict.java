package io.onetrip.catalog.listing.domain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a row comes to.
 *
 * @param draft what is to be drafted of it; null where nothing is
 * @param newDepartment one that has to be drafted with it
 */
public record Verdict(
        Outcome outcome,
        List<Finding> findings,
        @Nullable ListedItem draft,
        @Nullable ListedDepartment newDepartment) {

    public Verdict {
        findings = List.copyOf(findings);
    }

    /** The finding that made the outcome, or the first note. */
    public static Optional<Finding> main(List<Finding> findings) {
        for (var severity : Severity.values())
            for (var finding : findings) if (finding.is(severity)) return Optional.of(finding);
        return Optional.empty();
    }
}
