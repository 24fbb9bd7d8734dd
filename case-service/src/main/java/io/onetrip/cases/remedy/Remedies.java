package io.onetrip.cases.remedy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Who reviews decisions and which court hears of them.
 *
 * @param review of most: the people's government (行政复议法 24)
 * @param court of most: that of the place of the organ (行政诉讼法 18)
 * @param organs others, by the id of the department or hall: those of vertical leadership are reviewed by the organ above
 *     them (行政复议法 27)
 */
@Validated
@ConfigurationProperties("onetrip.remedies")
public record Remedies(
        @NotBlank String review,
        @NotBlank String court,
        @DefaultValue @Valid Map<String, Other> organs) {
    private static final Other NONE = new Other(null, null);

    record Other(@Nullable String review, @Nullable String court) {}

    public Remedy against(String organ) {
        var other = organs.getOrDefault(organ, NONE);
        return new Remedy(
                Objects.requireNonNullElse(other.review, review), Objects.requireNonNullElse(other.court, court));
    }
}
