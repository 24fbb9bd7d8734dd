package io.onetrip.catalog.authoring.adapter.rest;

import io.onetrip.catalog.authoring.application.CompareEntries;
import io.onetrip.catalog.authoring.application.NameEntries;
import io.onetrip.catalog.authoring.domain.Drafts;
import io.onetrip.catalog.authoring.domain.Revisions;
import io.onetrip.chassis.security.RequiresRole;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a revision would change, or has changed. */
@RestController
@Tag(name = "Revisions", description = "For editors")
@RequiresRole("catalog-editor")
@RequestMapping("/api/catalog/revisions/{revision}/differences")
class RevisionDifferenceController {

    private final Revisions revisions;
    private final Drafts drafts;
    private final CompareEntries compare;
    private final NameEntries names;
    private final Fingerprinted answers;

    RevisionDifferenceController(
            Revisions revisions, Drafts drafts, CompareEntries compare, NameEntries names, Fingerprinted answers) {
        this.revisions = revisions;
        this.drafts = drafts;
        this.compare = compare;
        this.names = names;
        this.answers = answers;
    }

    record DifferencePage(
            List<DifferenceView> content,
            List<DifferenceView.Named> names,
            @Nullable String next) {}

    @GetMapping
    @Operation(
            summary = "Tell what it changes, by kind and id",
            description = "Against what holds; of a published or discarded revision, against what it was made from.")
    @ApiResponse(responseCode = "200", description = "A page, with an ETag")
    @ApiResponse(responseCode = "304", description = "As If-None-Match has it")
    @ApiResponse(responseCode = "404", description = "/problems/revision-not-found")
    ResponseEntity<DifferencePage> differences(
            @PathVariable long revision,
            @RequestParam(defaultValue = "") @Pattern(regexp = Cursor.PATTERN) String after,
            @RequestParam(defaultValue = "20") @Min(1) @Max(50) int limit) {
        var shown = revisions.get(revision);
        var found = drafts.list(revision, Cursor.read(after), "", limit + 1);
        var told = compare.drafts(shown, found.subList(0, Math.min(limit, found.size())));
        return answers.answer(new DifferencePage(
                told.stream().map(DifferenceView::of).toList(),
                DifferenceView.Named.of(names.in(told, revision)),
                Cursor.next(found, limit)));
    }
}
