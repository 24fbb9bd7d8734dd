package io.onetrip.catalog.authoring.adapter.rest;

import io.onetrip.catalog.authoring.application.NameEntries;
import io.onetrip.catalog.authoring.application.TryRevision;
import io.onetrip.catalog.authoring.domain.Revisions;
import io.onetrip.catalog.authoring.domain.Trial;
import io.onetrip.chassis.security.RequiresRole;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What a revision would do to plans. */
@RestController
@Tag(name = "Revisions", description = "For editors")
@RequiresRole("catalog-editor")
class TrialController {

    private final Revisions revisions;
    private final TryRevision trial;
    private final NameEntries names;

    TrialController(Revisions revisions, TryRevision trial, NameEntries names) {
        this.revisions = revisions;
        this.trial = trial;
        this.names = names;
    }

    /**
     * @param content a bundle each
     * @param names what the entries are called that it speaks of
     */
    record TrialResponse(List<Trial> content, List<DifferenceView.Named> names) {}

    @GetMapping("/api/catalog/revisions/{revision}/trial")
    @Operation(
            summary = "Dry run: the plans of its bundles, before and after",
            description = "For the examples of each bundle that it changes, itself or through a part, and for the cases"
                    + " in hand: how many would be planned otherwise, and in what. Of a bundle that it withdraws, how many"
                    + " cases are in hand. Changes nothing.")
    @ApiResponse(responseCode = "200", description = "By bundle; none where no bundle is touched")
    @ApiResponse(responseCode = "404", description = "/problems/revision-not-found")
    @ApiResponse(responseCode = "422", description = "/problems/revision-invalid with every fault")
    TrialResponse trial(@PathVariable long revision) {
        revisions.get(revision);
        var trials = trial.run(revision);
        return new TrialResponse(trials, DifferenceView.Named.of(names.inTrials(trials, revision)));
    }
}
