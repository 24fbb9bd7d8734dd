package io.onetrip.catalog.browsing;

import io.onetrip.planning.Answers;
import io.onetrip.planning.Plan;
import io.onetrip.planning.Planner;
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

@RestController
@RequestMapping("/api/catalog/bundles")
class BundleController {

    private final StoredCatalogue stored;
    private final BundleVersions versions;

    BundleController(StoredCatalogue stored, BundleVersions versions) {
        this.stored = stored;
        this.versions = versions;
    }

    @GetMapping
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
    BundleView one(@PathVariable String id) {
        return BundleView.of(versions.holding(id));
    }

    /** Computes and stores nothing: whoever applies is planned again by the case service. */
    @PostMapping("/{id}/plan")
    Plan plan(@PathVariable String id, @RequestBody @Valid PlanRequest request) {
        return Planner.plan(versions.holding(id), new Answers(request.answers()));
    }
}
