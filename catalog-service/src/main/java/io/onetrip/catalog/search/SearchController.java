package io.onetrip.catalog.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Finds what people call a thing, however they type it. */
@RestController
@Tag(name = "Search", description = "Without login")
class SearchController {

    private static final int LONGEST = 64;

    private final KeepIndex keep;

    SearchController(KeepIndex keep) {
        this.keep = keep;
    }

    record Found(
            List<SearchHit> content,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            String next) {}

    @GetMapping("/api/catalog/search")
    @Operation(summary = "Find items and bundles by Chinese, pinyin, initials, everyday names or codes")
    @ApiResponse(responseCode = "200", description = "The best first, with how each was found")
    @ApiResponse(responseCode = "400", description = "/problems/search-invalid, /problems/invalid-request")
    @ApiResponse(responseCode = "503", description = "/problems/search-not-ready")
    Found search(
            @RequestParam(defaultValue = "") String q,
            @Valid @ParameterObject SearchFilter filter,
            @RequestParam(defaultValue = "0") @Min(0) @Max(10_000) int after,
            @RequestParam(defaultValue = "20") @Min(1) @Max(200) int limit) {
        if (q.isBlank() || q.strip().length() > LONGEST)
            throw new SearchRefused(
                    SearchRefused.Reason.QUERY_INVALID, "Type 1 to %d characters into q.".formatted(LONGEST));
        var hits = keep.index().search(q, filter, after, limit + 1);
        return new Found(
                hits.subList(0, Math.min(limit, hits.size())),
                hits.size() > limit ? String.valueOf(after + limit) : null);
    }
}
