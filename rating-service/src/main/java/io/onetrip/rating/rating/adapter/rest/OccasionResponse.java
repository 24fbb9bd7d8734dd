package io.onetrip.rating.rating.adapter.rest;

import io.onetrip.rating.rating.domain.Level;
import io.onetrip.rating.rating.domain.RatingOccasion;
import io.onetrip.rating.rating.domain.Tag;
import java.util.Arrays;
import java.util.List;

/**
 * What the rating page shows.
 *
 * @param occasion number of the service within its case, from 1
 * @param applicantMasked masked: the rater's data are secret (GB/T 39734 4)
 * @param levels the five levels, best first
 * @param badLevels those that need a tag or a text
 */
record OccasionResponse(
        String caseNumber,
        int occasion,
        String bundleName,
        String hall,
        String applicantMasked,
        Status status,
        Level[] levels,
        List<Level> badLevels,
        Tag[] tags) {
    enum Status {
        OPEN,
        RATED
    }

    static OccasionResponse of(RatingOccasion occasion) {
        var service = occasion.service();
        return new OccasionResponse(
                service.caseNumber(),
                service.occasion(),
                service.bundleName(),
                service.hall(),
                service.applicant(),
                occasion.rating().isPresent() ? Status.RATED : Status.OPEN,
                Level.values(),
                Arrays.stream(Level.values()).filter(Level::bad).toList(),
                Tag.values());
    }
}
