package io.onetrip.catalog.listing.adapter.rest;

import io.onetrip.catalog.listing.application.CancelList;
import io.onetrip.catalog.listing.application.ShowLists;
import io.onetrip.catalog.listing.application.TakeList;
import io.onetrip.catalog.listing.domain.ListJob;
import io.onetrip.catalog.listing.domain.ListRefused;
import io.onetrip.catalog.listing.domain.ListRefused.Reason;
import io.onetrip.catalog.listing.domain.Outcome;
import io.onetrip.chassis.security.Actor;
import io.onetrip.chassis.security.RequiresRole;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Lists of items: handed in, worked on in the background, told row by row. */
@RestController
@Tag(name = "Lists", description = "Many items at once, for editors")
@RequestMapping("/api/catalog/lists")
@RequiresRole("catalog-editor")
class ListController {

    private final TakeList take;
    private final ShowLists show;
    private final CancelList cancel;

    ListController(TakeList take, ShowLists show, CancelList cancel) {
        this.take = take;
        this.show = show;
        this.cancel = cancel;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Hand in a list of at most 20,000 items",
            description =
                    "An Excel workbook like the template, or a JSON array of {department, mainItem, name, itemCode, taskType, deptCode}; "
                            + "at most 20 MB. trial=true says of every row what would become of it and stores nothing. "
                            + "Good rows become drafts of one revision, rejected ones of another that has to be mended first.")
    @ApiResponse(responseCode = "202", description = "The list, and under Location how far it is")
    @ApiResponse(
            responseCode = "400",
            description = "/problems/list-unreadable, for JSON with line and column; /problems/idempotency-key-missing")
    @ApiResponse(responseCode = "413", description = "/problems/too-large")
    @ApiResponse(responseCode = "415", description = "/problems/list-format-refused")
    @ApiResponse(
            responseCode = "422",
            description = "/problems/list-invalid, /problems/list-too-long, /problems/idempotency-key-reused")
    ResponseEntity<ListResponse> take(
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "false") boolean trial,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Actor actor)
            throws IOException {
        if (key == null || key.length() < 8 || key.length() > 200)
            throw new ListRefused(
                    Reason.KEY_MISSING,
                    "Send a header Idempotency-Key of 8 to 200 characters, new for each action and the same when you repeat it.");
        try (var uploaded = Uploaded.of(file)) {
            var job = take.run(uploaded.as(actor, key, trial));
            return ResponseEntity.accepted()
                    .location(URI.create("/api/catalog/lists/" + job.id()))
                    .body(ListResponse.of(job));
        }
    }

    @GetMapping
    @Operation(summary = "Lists handed in, the latest first")
    ListPage<ListResponse> latest(
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(ListPage.LARGEST) int limit) {
        return ListPage.of(show.latest(after, limit + 1), limit, ListJob::id, ListResponse::of);
    }

    @GetMapping("/{id:\\d+}")
    @Operation(summary = "A list and how far it is")
    @ApiResponse(responseCode = "200", description = "The list")
    @ApiResponse(responseCode = "404", description = "/problems/list-not-found")
    ListResponse one(@PathVariable long id) {
        return ListResponse.of(show.one(id));
    }

    @GetMapping("/{id:\\d+}/rows")
    @Operation(
            summary = "What becomes of each row",
            description =
                    "In order, of the outcomes named or of all. row is the row of the sheet, or the place in the JSON array from 1.")
    @ApiResponse(responseCode = "200", description = "The rows that are checked so far")
    @ApiResponse(responseCode = "404", description = "/problems/list-not-found")
    ListPage<RowResponse> rows(
            @PathVariable long id,
            @RequestParam(defaultValue = "") Set<Outcome> outcome,
            @RequestParam(defaultValue = "0") int after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(ListPage.LARGEST) int limit,
            @RequestParam(defaultValue = "zh") ReportLanguage language) {
        return ListPage.of(
                show.rows(id, outcome, after, limit + 1),
                limit,
                checked -> checked.row().number(),
                checked -> RowResponse.of(checked, language.value()));
    }

    @PostMapping("/{id:\\d+}/cancellation")
    @Operation(summary = "Stop the work on a list; nothing of it is stored")
    @ApiResponse(responseCode = "200", description = "The list, cancelled")
    @ApiResponse(responseCode = "404", description = "/problems/list-not-found")
    @ApiResponse(responseCode = "409", description = "/problems/list-not-working: it is done, or was given up")
    ListResponse cancel(@PathVariable long id) {
        return ListResponse.of(cancel.run(id));
    }
}
