package io.onetrip.rating.rating.adapter.rest;

import io.onetrip.rating.rating.domain.Channel;
import io.onetrip.rating.rating.domain.Level;
import io.onetrip.rating.rating.domain.Tag;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * @param tags reasons; a bad rating needs one or a text
 * @param text at most 1000 characters
 */
record SubmitRatingRequest(
        @NotNull Level level,
        @Nullable Set<Tag> tags,
        @Nullable String text,
        @NotNull Channel channel) {}
