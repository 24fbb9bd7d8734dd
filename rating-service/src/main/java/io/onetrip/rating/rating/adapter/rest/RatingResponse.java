package io.onetrip.rating.rating.adapter.rest;

import io.onetrip.rating.rating.domain.Channel;
import io.onetrip.rating.rating.domain.Level;
import io.onetrip.rating.rating.domain.RatingOccasion;
import io.onetrip.rating.rating.domain.Tag;
import java.time.Instant;
import java.util.Set;

/** One rating as those who supervise see it. */
record RatingResponse(
        String caseNumber,
        int occasion,
        String bundleName,
        String hall,
        String applicantMasked,
        Level level,
        boolean bad,
        Set<Tag> tags,
        String text,
        Channel channel,
        Instant submittedAt) {
    static RatingResponse of(RatingOccasion occasion) {
        var service = occasion.service();
        var rating = occasion.rating().orElseThrow();
        return new RatingResponse(
                service.caseNumber(),
                service.occasion(),
                service.bundleName(),
                service.hall(),
                service.applicant(),
                rating.level(),
                rating.bad(),
                rating.tags(),
                rating.text(),
                rating.channel(),
                rating.submittedAt());
    }
}
