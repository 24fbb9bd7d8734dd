package io.onetrip.catalog.browsing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** By question an option's code, or a list of codes where several may be chosen. */
record PlanRequest(
        @NotNull Map<String, @Nullable Object> answers,

        @Nullable @Schema(description = "Day of acceptance, from which dates are counted; without it there are none")
        LocalDate start) {

    @JsonIgnore
    @AssertTrue(message = "choose a start between 2000 and 2199")
    boolean isStartInReach() {
        return start == null || start.getYear() >= 2000 && start.getYear() < 2200;
    }
}
