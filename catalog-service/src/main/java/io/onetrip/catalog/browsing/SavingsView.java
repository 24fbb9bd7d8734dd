package io.onetrip.catalog.browsing;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.onetrip.planning.Effort;
import io.onetrip.planning.Savings;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Savings with their shares as cities publish them. */
record SavingsView(
        int items,
        Effort apart,
        Effort together,

        @Schema(
                description =
                        "Percent saved of each, negative where more is needed; null where nothing is needed apart")
        Cut cut,

        @Schema(description = "By what materials are saved: merged, shared, priorResults")
        Map<String, Long> materialsSaved) {

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Cut(
            @Nullable Long materials,
            @Nullable Long steps,
            @Nullable Long trips,
            @Nullable Long days) {}

    static SavingsView of(Savings savings) {
        var apart = savings.apart();
        var together = savings.together();
        return new SavingsView(
                savings.items(),
                apart,
                together,
                new Cut(
                        percent(apart.materials(), together.materials()),
                        percent(apart.steps(), together.steps()),
                        percent(apart.trips(), together.trips()),
                        percent(apart.days(), together.days())),
                Map.of(
                        "merged", savings.merged(),
                        "shared", savings.shared(),
                        "priorResults", savings.priorResults()));
    }

    private static @Nullable Long percent(long apart, long together) {
        return apart == 0 ? null : Math.round(100.0 * (apart - together) / apart);
    }
}
