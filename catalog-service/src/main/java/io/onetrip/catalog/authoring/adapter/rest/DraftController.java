package io.onetrip.catalog.authoring.adapter.rest;

import io.onetrip.catalog.authoring.application.CheckRevision;
import io.onetrip.catalog.authoring.application.SaveDraft;
import io.onetrip.catalog.authoring.application.SaveDrafts.NewDraft;
import io.onetrip.catalog.authoring.domain.Draft;
import io.onetrip.catalog.authoring.domain.Drafts;
import io.onetrip.catalog.authoring.domain.Drafts.Choice;
import io.onetrip.catalog.authoring.domain.Editor;
import io.onetrip.catalog.authoring.domain.EntryKey;
import io.onetrip.catalog.authoring.domain.HoldingEntries;
import io.onetrip.catalog.authoring.domain.Revisions;
import io.onetrip.catalog.importing.domain.Kind;
import io.onetrip.chassis.security.Actor;
import io.onetrip.chassis.security.RequiresRole;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** The entries of a revision, each with an ETag so that two editors cannot overwrite each other. */
@RestController
@Tag(name = "Revisions", description = "For editors")
@RequiresRole("catalog-editor")
@RequestMapping("/api/catalog/revisions/{revision}")
class DraftController {

    private static final String ID = "[A-Za-z][A-Za-z0-9_]{0,63}";

    private final Revisions revisions;
    private final Drafts drafts;
    private final HoldingEntries holding;
    private final SaveDraft save;
    private final CheckRevision check;

    DraftController(Revisions revisions, Drafts drafts, HoldingEntries holding, SaveDraft save, CheckRevision check) {
        this.revisions = revisions;
        this.drafts = drafts;
        this.holding = holding;
        this.save = save;
        this.check = check;
    }

    record SaveRequest(
            @NotNull @Schema(implementation = Object.class, description = "As in the catalogue file")
            ObjectNode definition,

            @Nullable @Schema(description = "The version that holds and that the editor has seen")
            Integer base) {

        /** Half a character cannot be told to anybody afterwards. */
        @AssertTrue(message = "the definition holds half a character; type it again")
        @Schema(hidden = true)
        boolean isOfWholeCharacters() {
            return definition == null
                    || definition
                            .toString()
                            .codePoints()
                            .noneMatch(code -> Character.getType(code) == Character.SURROGATE);
        }
    }

    record WithdrawRequest(
            @NotBlank @Size(max = 1000) @Schema(description = "Why; who reviews it reads it")
            String reason) {}

    record DraftPage(List<DraftView> content, @Nullable String next) {}

    @GetMapping("/entries")
    @Operation(summary = "List what it changes, by kind and id")
    DraftPage list(
            @PathVariable long revision,
            @RequestParam(defaultValue = "") String query,
            @RequestParam(defaultValue = "") @Pattern(regexp = Cursor.PATTERN) String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        revisions.get(revision);
        var found = drafts.list(revision, Cursor.read(after), query, limit + 1);
        var shown = found.subList(0, Math.min(limit, found.size()));
        return new DraftPage(shown.stream().map(DraftView::listed).toList(), Cursor.next(found, limit));
    }

    @GetMapping("/choices")
    @Operation(summary = "What an entry may refer to: what holds and what the revision adds")
    @ApiResponse(responseCode = "200", description = "By name")
    @ApiResponse(responseCode = "404", description = "/problems/revision-not-found")
    List<Choice> choices(
            @PathVariable long revision,
            @RequestParam Kind kind,
            @RequestParam(defaultValue = "") String query,
            @RequestParam(defaultValue = "200") @Min(1) @Max(1000) int limit) {
        revisions.get(revision);
        return drafts.choices(revision, kind, query, limit);
    }

    @GetMapping("/entries/{kind}/{id}")
    @Operation(summary = "Show an entry of the revision, what holds and its faults")
    @ApiResponse(responseCode = "200", description = "The entry, with an ETag")
    @ApiResponse(responseCode = "404", description = "/problems/draft-not-found, /problems/revision-not-found")
    ResponseEntity<DraftView> show(@PathVariable long revision, @PathVariable Kind kind, @PathVariable String id) {
        revisions.get(revision);
        var key = new EntryKey(kind, id);
        return answer(revision, drafts.find(revision, key).orElseThrow(() -> Preconditions.noDraft(key, revision)));
    }

    @PutMapping("/entries/{kind}/{id}")
    @Operation(
            summary = "Save an entry, finished or not",
            description = "With If-Match: the ETag that was changed, or If-None-Match: * for one that the revision does"
                    + " not change yet. Answered with what is wrong with it.")
    @ApiResponse(responseCode = "200", description = "Saved, with its ETag and its faults")
    @ApiResponse(responseCode = "409", description = "/problems/revision-not-open, /problems/entry-in-other-revision")
    @ApiResponse(responseCode = "412", description = "/problems/draft-changed with stands, the text that is there")
    @ApiResponse(responseCode = "428", description = "/problems/precondition-missing")
    ResponseEntity<DraftView> save(
            @PathVariable long revision,
            @PathVariable Kind kind,
            @PathVariable @Pattern(regexp = ID) String id,
            @RequestHeader HttpHeaders headers,
            @RequestBody @Valid SaveRequest request,
            Actor actor) {
        return put(
                revision,
                Definitions.draft(new EntryKey(kind, id), request.definition()),
                request.base(),
                headers,
                actor);
    }

    @PutMapping("/withdrawals/{kind}/{id}")
    @Operation(summary = "Have the revision withdraw an entry", description = "With If-Match or If-None-Match: *.")
    @ApiResponse(responseCode = "200", description = "Noted, with its ETag and what still refers to it")
    @ApiResponse(responseCode = "400", description = "/problems/invalid-request, as without a reason")
    @ApiResponse(responseCode = "404", description = "/problems/entry-not-found")
    @ApiResponse(responseCode = "409", description = "/problems/revision-not-open, /problems/entry-in-other-revision")
    @ApiResponse(responseCode = "412", description = "/problems/draft-changed")
    ResponseEntity<DraftView> withdraw(
            @PathVariable long revision,
            @PathVariable Kind kind,
            @PathVariable String id,
            @RequestHeader HttpHeaders headers,
            @RequestBody @Valid WithdrawRequest request,
            Actor actor) {
        var key = new EntryKey(kind, id);
        var name = holding.find(key).map(HoldingEntries.Held::name).orElse(id);
        return put(revision, NewDraft.withdrawing(key, name, request.reason().strip()), null, headers, actor);
    }

    @DeleteMapping("/entries/{kind}/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take an entry out of the revision; it stays as it holds", description = "With If-Match.")
    @ApiResponse(responseCode = "204", description = "Taken out")
    @ApiResponse(responseCode = "409", description = "/problems/revision-not-open")
    @ApiResponse(responseCode = "412", description = "/problems/draft-changed")
    void takeOut(
            @PathVariable long revision,
            @PathVariable Kind kind,
            @PathVariable String id,
            @RequestHeader HttpHeaders headers,
            Actor actor) {
        save.takeOut(
                revision,
                new EntryKey(kind, id),
                Preconditions.seen(headers).orElse(0),
                new Editor(actor.id(), actor.name()));
    }

    private ResponseEntity<DraftView> put(
            long revision, NewDraft entry, @Nullable Integer base, HttpHeaders headers, Actor actor) {
        return answer(
                revision,
                save.run(revision, entry, Preconditions.seen(headers), base, new Editor(actor.id(), actor.name())));
    }

    private ResponseEntity<DraftView> answer(long revision, Draft draft) {
        var held = holding.find(draft.key()).orElse(null);
        return ResponseEntity.ok()
                .eTag(String.valueOf(draft.number()))
                .body(DraftView.of(draft, held, check.entry(revision, draft.key())));
    }
}
