package io.onetrip.approval.tasks.adapter.rest;

import io.onetrip.approval.tasks.domain.Outcome;
import io.onetrip.approval.tasks.domain.Verdict;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * @param reason 1 to 2000 characters; required for a refusal
 * @param legalBasis required for a refusal (行政许可法 38)
 * @param results numbers of the results issued; those left out are numbered by the platform
 */
record DecisionRequest(
        @NotNull Outcome outcome,
        @Nullable @Size(max = 2000) @Pattern(regexp = STORABLE) String reason,
        @Nullable @Size(max = 2000) @Pattern(regexp = STORABLE) String legalBasis,
        @Nullable @Valid @Size(max = 50) List<ResultRequest> results) {
    /** PostgreSQL stores every character but one. */
    static final String STORABLE = "[^\\x00]*";

    record ResultRequest(
            @NotBlank String name, @NotNull @Size(max = 100) @Pattern(regexp = STORABLE) String number) {}

    Verdict verdict() {
        return verdict(outcome, reason, legalBasis, results);
    }

    static Verdict verdict(
            Outcome outcome,
            @Nullable String reason,
            @Nullable String legalBasis,
            @Nullable List<ResultRequest> results) {
        var numbers = new LinkedHashMap<String, String>();
        for (var result : results == null ? List.<ResultRequest>of() : results) {
            numbers.put(result.name(), result.number());
        }
        return new Verdict(
                outcome, Objects.requireNonNullElse(reason, ""), Objects.requireNonNullElse(legalBasis, ""), numbers);
    }
}
