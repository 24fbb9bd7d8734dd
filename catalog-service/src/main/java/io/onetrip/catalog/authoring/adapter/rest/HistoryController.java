package io.onetrip.catalog.authoring.adapter.rest;

import io.onetrip.catalog.authoring.application.CompareEntries;
import io.onetrip.catalog.authoring.application.NameEntries;
import io.onetrip.catalog.authoring.domain.EntryHistory;
import io.onetrip.catalog.authoring.domain.EntryHistory.Published;
import io.onetrip.catalog.authoring.domain.EntryKey;
import io.onetrip.catalog.authoring.domain.RevisionRefused;
import io.onetrip.catalog.authoring.domain.RevisionRefused.Reason;
import io.onetrip.catalog.importing.domain.Kind;
import io.onetrip.chassis.security.RequiresRole;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How an entry came to be what it is. */
@RestController
@Tag(name = "Entries", description = "For editors")
@RequiresRole("catalog-editor")
@RequestMapping("/api/catalog/entries/{kind}/{id}")
class HistoryController {

    private final EntryHistory history;
    private final CompareEntries compare;
    private final NameEntries names;
    private final Fingerprinted answers;

    HistoryController(EntryHistory history, CompareEntries compare, NameEntries names, Fingerprinted answers) {
        this.history = history;
        this.compare = compare;
        this.names = names;
        this.answers = answers;
    }

    record VersionPage(List<Published> content, @Nullable Integer next) {}

    record VersionDifference(DifferenceView difference, List<DifferenceView.Named> names) {}

    @GetMapping("/versions")
    @Operation(
            summary = "List its versions, the latest first",
            description = "Who published each, in which revision, and from when to when it held.")
    @ApiResponse(responseCode = "200", description = "A page, with an ETag; next is the after of the following one")
    @ApiResponse(responseCode = "304", description = "As If-None-Match has it")
    @ApiResponse(responseCode = "404", description = "/problems/entry-not-found")
    ResponseEntity<VersionPage> versions(
            @PathVariable Kind kind,
            @PathVariable String id,
            @RequestParam(required = false) @Min(1) @Nullable Integer after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        var key = new EntryKey(kind, id);
        var found = history.versions(key, after == null ? Integer.MAX_VALUE : after, limit + 1);
        if (found.isEmpty() && after == null)
            throw new RevisionRefused(
                    Reason.ENTRY_NOT_FOUND, "%s was never published. Look it up in the list.".formatted(key));
        var shown = found.subList(0, Math.min(limit, found.size()));
        return answers.answer(
                new VersionPage(shown, found.size() > limit ? shown.getLast().version() : null));
    }

    @GetMapping("/difference")
    @Operation(
            summary = "Tell what differs between two versions of it",
            description = "Field by field; members of lists are told apart by their ids. Without from, all that the"
                    + " version says. Of a bundle also which parts it was frozen with in another version.")
    @ApiResponse(responseCode = "200", description = "The difference, with an ETag")
    @ApiResponse(responseCode = "304", description = "As If-None-Match has it")
    @ApiResponse(responseCode = "404", description = "/problems/entry-not-found")
    ResponseEntity<VersionDifference> difference(
            @PathVariable Kind kind,
            @PathVariable String id,
            @RequestParam(required = false) @Min(1) @Nullable Integer from,
            @RequestParam @Min(1) int to) {
        var difference = compare.versions(new EntryKey(kind, id), from, to);
        return answers.answer(new VersionDifference(
                DifferenceView.of(difference), DifferenceView.Named.of(names.in(List.of(difference), null))));
    }
}
