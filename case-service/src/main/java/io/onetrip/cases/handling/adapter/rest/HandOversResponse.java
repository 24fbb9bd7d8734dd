package io.onetrip.cases.handling.adapter.rest;

import io.onetrip.cases.handling.application.HandOverCases.Outcome;
import io.onetrip.cases.handling.application.HandOverCases.Outcomes;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(name = "HandOvers", description = "What became of each case")
record HandOversResponse(
        List<Line> cases,

        @Schema(description = "There are more than go at once: call again")
        boolean more) {

    @Schema(name = "HandOverOutcome")
    record Line(
            String caseNumber,
            boolean handedOver,

            @Nullable @Schema(description = "Why it stayed where it was")
            String problem) {}

    static HandOversResponse of(Outcomes outcomes) {
        return new HandOversResponse(
                outcomes.cases().stream().map(HandOversResponse::line).toList(), outcomes.more());
    }

    private static Line line(Outcome outcome) {
        var refused = outcome.refused();
        return new Line(outcome.number().value(), refused == null, refused == null ? null : refused.getMessage());
    }
}
