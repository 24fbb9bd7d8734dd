package io.onetrip.rating.rating.adapter.rest;

import io.onetrip.rating.rating.domain.Channel;
import io.onetrip.rating.rating.domain.Level;
import io.onetrip.rating.rating.domain.Tag;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an applicant says.
 *
 * @param level the last two of five are bad (国办发〔2019〕51号)
 * @param tags reasons; a bad rating needs one or a text
 * @param text at most 1000 characters
 * @param channel where it is given (GB/T 39046 table 9)
 */
@Schema(
        description =
                "A bad rating, one of the last two levels, needs a tag or a text; text has at most 1000 characters")
record SubmitRatingRequest(
        @NotNull Level level,
        @Nullable Set<@NotNull Tag> tags,
        @Nullable String text,
        @NotNull Channel channel) {}
