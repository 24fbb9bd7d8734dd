package io.onetrip.rating.rating.domain;

import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the applicant said.
 *
 * @param tags never repeated
 * @param text at most {@value #LONGEST_TEXT} characters, may be empty
 */
public record Rating(Level level, Set<Tag> tags, String text, Channel channel, Instant submittedAt) {
    public static final int LONGEST_TEXT = 1000;

    public Rating {
        text = text.strip();
        tags = Collections.unmodifiableSet(new TreeSet<>(tags));
        if (text.length() > LONGEST_TEXT) {
            throw new RatingRefused(Reason.TEXT_TOO_LONG, "文字最多 1000 字, 请缩短 (Shorten the text to 1000 characters)");
        }
        if (level.bad() && tags.isEmpty() && text.isEmpty()) {
            throw new RatingRefused(
                    Reason.BAD_RATING_NEEDS_DETAIL,
                    "请勾选原因或写明情况, 以便整改 (Tick a reason or say what was wrong, so that it can be put right)");
        }
    }

    public boolean bad() {
        return level.bad();
    }
}
