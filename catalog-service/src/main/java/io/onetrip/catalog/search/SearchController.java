package io.onetrip.catalog.search;

import io.onetrip.catalog.search.CatalogueSearch.Found;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Search", description = "Without login")
class SearchController {

    private final CatalogueSearch search;

    SearchController(CatalogueSearch search) {
        this.search = search;
    }

    @GetMapping("/api/catalog/search")
    @Operation(summary = "Find items and bundles by Chinese, pinyin, initials, everyday names or codes")
    @ApiResponse(responseCode = "200", description = "The best first, with how each was found")
    @ApiResponse(responseCode = "400", description = "/problems/search-invalid, /problems/invalid-request")
    @ApiResponse(responseCode = "503", description = "/problems/search-not-ready")
    Found<SearchHit> search(
            @RequestParam(defaultValue = "") @Parameter(description = "1 to 64 characters") String q,
            @Valid @ParameterObject SearchFilter filter,
            @RequestParam(defaultValue = "") @Parameter(description = "next of the page before") String after,
            @RequestParam(defaultValue = "20") @Min(1) @Max(200) int limit) {
        return search.hits(q, filter, after, limit);
    }
}
