package io.onetrip.cases.handling.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Taken in here for another region (跨域通办): its hall owns the case, and accepts or refuses it.
 *
 * @param hall of the owning region
 * @param region its division code of 12 digits
 * @param regionCaseNumber what the owning region calls the case; null until it has said so
 */
public record PassedOn(
        String hall,
        String region,
        OutputAt outputAt,
        Instant passedOnAt,
        Clerk by,
        @Nullable String regionCaseNumber,
        @Nullable Instant numberedAt) {

    /** Where the results are handed out, as the applicant chooses. */
    public enum OutputAt {
        OWNING,
        RECEIVING
    }

    PassedOn numbered(String number, Instant at) {
        return new PassedOn(hall, region, outputAt, passedOnAt, by, number, at);
    }
}
