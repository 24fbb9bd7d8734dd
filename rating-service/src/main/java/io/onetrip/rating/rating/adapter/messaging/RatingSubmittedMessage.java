package io.onetrip.rating.rating.adapter.messaging;

import io.onetrip.rating.rating.domain.Channel;
import io.onetrip.rating.rating.domain.Level;
import io.onetrip.rating.rating.domain.Tag;
import java.time.Instant;
import java.util.Set;

/** rating.submitted.v1 */
record RatingSubmittedMessage(
        String caseNumber,
        int occasion,
        Level level,
        Set<Tag> tags,
        String text,
        Channel channel,
        Instant submittedAt,
        boolean bad) {}
