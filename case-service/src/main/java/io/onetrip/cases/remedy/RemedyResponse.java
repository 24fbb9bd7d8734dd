package io.onetrip.cases.remedy;

import io.swagger.v3.oas.annotations.media.Schema;

@Schema(name = "Remedy", description = "Rights against a decision, from the day on which it is received")
public record RemedyResponse(
        @Schema(description = "Who reviews it") String review,

        @Schema(description = "行政复议法 20") int reviewWithinDays,

        @Schema(description = "Before which it can be sued") String court,

        @Schema(description = "行政诉讼法 46") int suitWithinMonths) {

    public static RemedyResponse of(Remedy remedy) {
        return new RemedyResponse(
                remedy.review(), Remedy.REVIEW_WITHIN_DAYS, remedy.court(), Remedy.SUIT_WITHIN_MONTHS);
    }
}
