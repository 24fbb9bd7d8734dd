package io.onetrip.approval.tasks.adapter.rest;

import io.onetrip.approval.tasks.domain.Handler;
import io.onetrip.approval.tasks.domain.Outcome;
import io.onetrip.approval.tasks.domain.Verdict;
import io.swagger.v3.oas.annotations.media.Schema;
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
 * What a department answers.
 *
 * @param reason at most 2000 characters; a refusal needs one (行政许可法 38)
 * @param legalBasis at most 2000 characters; a refusal needs one (行政许可法 38)
 * @param conditions that a grant is bound to (附条件), at most 20 of 1 to 500 characters
 * @param handlerName who answers for a refusal, at most 100 characters; a person's own name if left out
 * @param handlerPost that person's post, at most 100 characters; a refusal needs one (否定报备)
 * @param results numbers of the results issued, at most 50; those left out are numbered by the platform
 * @param licencesFollow whether the department's own system says more of the licences before they are sealed
 */
@Schema(
        description = "What a department answers; a refusal needs reason and legalBasis (行政许可法 38), handlerPost and,"
                + " of a system, handlerName: it is a proposal that is reviewed (否定报备)")
record DecisionRequest(
        @NotNull Outcome outcome,

        @Nullable @Size(max = 2000) @Pattern(regexp = STORABLE)
        String reason,

        @Nullable @Size(max = 2000) @Pattern(regexp = STORABLE)
        String legalBasis,

        @Nullable @Size(max = 20)
        List<@NotNull @Size(min = 1, max = 500) @Pattern(regexp = STORABLE) String> conditions,

        @Nullable @Size(max = 100) @Pattern(regexp = STORABLE)
        String handlerName,

        @Nullable @Size(max = 100) @Pattern(regexp = STORABLE)
        String handlerPost,

        @Nullable @Valid @Size(max = 50) List<@NotNull ResultRequest> results,

        @Nullable @Schema(description = "true: the licences wait for what your system pushes of them")
        Boolean licencesFollow) {
    /** PostgreSQL stores every character but one. */
    static final String STORABLE = "[^\\x00]*";

    /**
     * The number under which a result was issued.
     *
     * @param name as in the task's results
     * @param number 1 to 100 characters
     */
    @Schema(description = "The number, 1 to 100 characters, under which a result of that name was issued")
    record ResultRequest(
            @NotBlank String name,

            @NotNull @Size(max = 100) @Pattern(regexp = STORABLE)
            String number) {}

    Verdict verdict() {
        return verdict(
                outcome, reason, legalBasis, conditions, handler(handlerName, handlerPost), results, licencesFollow);
    }

    static Handler handler(@Nullable String name, @Nullable String post) {
        return new Handler(Objects.requireNonNullElse(name, ""), Objects.requireNonNullElse(post, ""));
    }

    static Verdict verdict(
            Outcome outcome,
            @Nullable String reason,
            @Nullable String legalBasis,
            @Nullable List<String> conditions,
            Handler handler,
            @Nullable List<ResultRequest> results,
            @Nullable Boolean licencesFollow) {
        var numbers = new LinkedHashMap<String, String>();
        for (var result : results == null ? List.<ResultRequest>of() : results) {
            numbers.put(result.name(), result.number());
        }
        return new Verdict(
                outcome,
                Objects.requireNonNullElse(reason, ""),
                Objects.requireNonNullElse(legalBasis, ""),
                numbers,
                Objects.requireNonNullElse(conditions, List.of()),
                handler,
                Boolean.TRUE.equals(licencesFollow),
                null);
    }
}
