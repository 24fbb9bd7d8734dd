package io.onetrip.catalog.browsing;

import io.onetrip.planning.Answers;
import io.onetrip.planning.Planner;
import io.swagger.v3.oas.annotations.Operation;
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

    BundleController(StoredCatalogue stored, BundleVersions versions, WorkingDays workingDays) {
        this.stored = stored;
        this.versions = versions;
        this.workingDays = workingDays;
    }

    @GetMapping
    @Operation(summary = "Find bundles by part of name or id")
    Page<BundleSummary> find(
            @RequestParam(defaultValue = "") String query,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Page.LARGEST) int limit) {
        return Page.of(
                stored.find("BUNDLE", query, after, limit),
                limit,
                StoredCatalogue.Row::id,
                row -> BundleSummary.of(versions.get(row.id(), row.version())));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Show a bundle with its questionnaire (情形引导)")
    @ApiResponse(responseCode = "200", description = "The bundle")
    @ApiResponse(responseCode = "404", description = "/problems/bundle-not-found")
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
    @ApiResponse(responseCode = "422", description = "/problems/answers-invalid with errors by question")
    PlanResponse plan(@PathVariable String id, @RequestBody @Valid PlanRequest request) {
        return PlanResponse.of(
                Planner.plan(versions.holding(id), new Answers(request.answers())),
                request.start(),
                workingDays::calendar);
    }
}
