package io.onetrip.catalog.browsing;

import io.onetrip.planning.Savings;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The savings report (减材料、减环节、减跑动、减时限) over all bundles: the numbers that cities publish. */
@RestController
@Tag(name = "Savings", description = "Without login")
class SavingsController {

    private final StoredCatalogue stored;
    private final BundleVersions versions;

    SavingsController(StoredCatalogue stored, BundleVersions versions) {
        this.stored = stored;
        this.versions = versions;
    }

    record SavingsReport(List<BundleSavings> content, SavingsView total) {}

    @GetMapping("/api/catalog/savings")
    @Operation(
            summary = "What each bundle and the whole catalogue save against handling each item by itself",
            description = "Of each bundle its worked examples, or who answers as the defaults say. How each number is"
                    + " counted stands in the README of the catalog service.")
    SavingsReport all() {
        var bundles = new ArrayList<BundleSavings>();
        var total = Savings.NONE;
        for (var row : stored.bundles()) {
            var counted = BundleSavings.of(versions.get(row.id(), row.version()), examples(row));
            bundles.add(counted.view());
            total = total.plus(counted.total());
        }
        return new SavingsReport(bundles, SavingsView.of(total));
    }

    private List<Map<String, ?>> examples(StoredCatalogue.Row row) {
        var answers = new ArrayList<Map<String, ?>>();
        if (stored.map(row.definition()).get("examples") instanceof List<?> examples)
            for (var example : examples) answers.add(answers((Map<?, ?>) example));
        return answers;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, ?> answers(Map<?, ?> example) {
        return (Map<String, ?>) Objects.requireNonNull(example.get("answers"));
    }
}
