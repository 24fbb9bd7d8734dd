package io.onetrip.approval.licences.domain;

import io.onetrip.approval.tasks.domain.Officer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the department's own licence system says of a licence beside the decision (制证); it is signed with it.
 *
 * @param validFrom its first day
 * @param validUntil its last day; none: for good
 * @param by the system that has pushed it
 */
public record LicenseDetails(
        @Nullable LocalDate validFrom, @Nullable LocalDate validUntil, List<Entry> entries, Officer by, Instant at) {
    public LicenseDetails {
        entries = List.copyOf(entries);
    }

    /** A line that is printed. */
    public record Entry(String label, String value) {}

    boolean saysAs(LicenseDetails other) {
        return equals(new LicenseDetails(other.validFrom, other.validUntil, other.entries, by, at));
    }

    boolean endsBeforeItBegins() {
        return validFrom != null && validUntil != null && validUntil.isBefore(validFrom);
    }
}
