package io.onetrip.catalog.browsing;

import io.onetrip.catalog.search.CatalogueSearch;
import io.onetrip.catalog.search.SearchFilter;
import io.onetrip.catalog.search.SearchKind;
import io.onetrip.planning.Answers;
import io.onetrip.planning.Planner;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Bundles (一件事套餐) as they hold now, their questionnaires and plans. */
@RestController
@Tag(name = "Bundles", description = "What can be applied for; without login")
@RequestMapping("/api/catalog/bundles")
class BundleController {

    private final StoredCatalogue stored;
    private final BundleVersions versions;
    private final WorkingDays workingDays;
    private final CatalogueSearch search;

    BundleController(StoredCatalogue stored, BundleVersions versions, WorkingDays workingDays, CatalogueSearch search) {
        this.stored = stored;
        this.search = search;
        this.versions = versions;
        this.workingDays = workingDays;
    }

    @GetMapping
    @Operation(
            summary = "List bundles by id, or find them by what people call them",
            description = "With a query the best come first: Chinese, pinyin, initials, everyday names or ids.")
    @ApiResponse(responseCode = "200", description = "A page of bundles")
    @ApiResponse(responseCode = "400", description = "/problems/search-invalid, /problems/invalid-request")
    @ApiResponse(responseCode = "503", description = "/problems/search-not-ready")
    Page<BundleSummary> find(
            @RequestParam(defaultValue = "") @Parameter(description = "Left out: all") String query,
            @RequestParam(defaultValue = "") @Parameter(description = "next of the page before") String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Page.LARGEST) int limit) {
        if (query.isBlank())
            return Page.of(stored.bundles(after, limit + 1), limit, StoredCatalogue.Row::id, this::summary);
        var found = search.ids(query, SearchFilter.of(SearchKind.BUNDLE), after, limit);
        return new Page<>(
                stored.bundles(found.content()).stream().map(this::summary).toList(), found.next());
    }

    private BundleSummary summary(StoredCatalogue.Row row) {
        return BundleSummary.of(versions.get(row.id(), row.version()));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Show a bundle with its questionnaire (情形引导)")
    @ApiResponse(responseCode = "200", description = "The bundle")
    @ApiResponse(responseCode = "404", description = "/problems/bundle-not-found")
    @ApiResponse(responseCode = "410", description = "/problems/bundle-withdrawn")
    BundleView one(@PathVariable String id) {
        return BundleView.of(versions.holding(id));
    }

    /** Computes and stores nothing: whoever applies is planned again by the case service. */
    @PostMapping("/{id}/plan")
    @Operation(
            summary = "Plan: items, waves, merged materials and limits for these answers, and why",
            description =
                    "With the reason of every item and material, the critical path to the earliest finish and what"
                            + " is saved against separate handling. Computes and stores nothing; whoever applies is planned"
                            + " again by the case service.")
    @ApiResponse(responseCode = "200", description = "The plan")
    @ApiResponse(responseCode = "404", description = "/problems/bundle-not-found")
    @ApiResponse(responseCode = "410", description = "/problems/bundle-withdrawn")
    @ApiResponse(responseCode = "422", description = "/problems/answers-invalid with errors by question")
    PlanResponse plan(@PathVariable String id, @RequestBody @Valid PlanRequest request) {
        return PlanResponse.of(
                Planner.plan(versions.holding(id), new Answers(request.answers())),
                request.start(),
                workingDays::calendar);
    }
}
