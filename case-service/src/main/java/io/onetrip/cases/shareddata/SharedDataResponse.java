package io.onetrip.cases.shareddata;

import io.onetrip.cases.handling.domain.SharedAnswer;
import io.onetrip.cases.handling.domain.SharedAnswer.State;
import io.onetrip.chassis.personal.Mask;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@Schema(description = "What one register was asked for a case, and what came of it")
record SharedDataResponse(
        String register,
        String queryNumber,
        State state,
        String purpose,
        Instant askedAt,
        @Nullable Instant fetchedAt,

        @Schema(description = "How often the register was asked")
        int attempts,

        @Schema(description = "Departments that get the data, at dispatch or when it comes")
        List<String> departments,

        @Schema(description = "In the register's words; identity numbers and telephones are masked")
        Map<String, String> data) {

    static SharedDataResponse of(SharedQuery query, SharedAnswer answer, List<String> departments) {
        var masked = new LinkedHashMap<String, String>();
        answer.data().forEach((name, value) -> masked.put(name, Mask.text(value)));
        return new SharedDataResponse(
                query.register(),
                query.queryNumber(),
                answer.state(),
                query.purpose(),
                query.askedAt(),
                answer.fetchedAt(),
                query.attempts(),
                departments,
                masked);
    }
}
