package io.onetrip.catalog.authoring.adapter.rest;

import io.onetrip.catalog.authoring.application.CheckRevision;
import io.onetrip.catalog.authoring.application.DiscardRevision;
import io.onetrip.catalog.authoring.application.OpenRevision;
import io.onetrip.catalog.authoring.application.ReviewRevision;
import io.onetrip.catalog.authoring.application.SubmitRevision;
import io.onetrip.catalog.authoring.domain.Drafts;
import io.onetrip.catalog.authoring.domain.Editor;
import io.onetrip.catalog.authoring.domain.EntryFault;
import io.onetrip.catalog.authoring.domain.Revision;
import io.onetrip.catalog.authoring.domain.RevisionStatus;
import io.onetrip.catalog.authoring.domain.Revisions;
import io.onetrip.chassis.security.Actor;
import io.onetrip.chassis.security.RequiresRole;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Change sets of the catalogue (修订单): opened, submitted, reviewed by somebody else, published from a day. */
@RestController
@Tag(name = "Revisions", description = "For editors")
@RequiresRole("catalog-editor")
@RequestMapping("/api/catalog/revisions")
class RevisionController {

    private final Revisions revisions;
    private final Drafts drafts;
    private final OpenRevision open;
    private final SubmitRevision submit;
    private final ReviewRevision review;
    private final DiscardRevision discard;
    private final CheckRevision check;

    RevisionController(
            Revisions revisions,
            Drafts drafts,
            OpenRevision open,
            SubmitRevision submit,
            ReviewRevision review,
            DiscardRevision discard,
            CheckRevision check) {
        this.revisions = revisions;
        this.drafts = drafts;
        this.open = open;
        this.submit = submit;
        this.review = review;
        this.discard = discard;
        this.check = check;
    }

    record OpenRequest(@NotBlank @Size(max = 200) String title) {}

    enum Verdict {
        APPROVE,
        RETURN
    }

    record ReviewRequest(
            @NotNull Verdict verdict,
            @Nullable LocalDate from,
            @Nullable @Size(max = 2000) String comment) {}

    record RevisionPage(
            List<RevisionView> content, @Nullable Long next) {}

    record FaultsView(int faultCount, List<EntryFault> faults) {}

    @GetMapping
    @Operation(summary = "List revisions, the latest first")
    RevisionPage list(
            @RequestParam Optional<RevisionStatus> status,
            @RequestParam(defaultValue = "9223372036854775807") long after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            Actor actor) {
        var found = revisions.list(status, after, limit + 1);
        var shown = found.subList(0, Math.min(limit, found.size()));
        return new RevisionPage(
                shown.stream().map(revision -> view(revision, actor)).toList(),
                found.size() > limit ? shown.getLast().id() : null);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Open a revision")
    @ApiResponse(responseCode = "201", description = "The empty revision")
    RevisionView open(@RequestBody @Valid OpenRequest request, Actor actor) {
        return view(open.run(request.title(), editor(actor)), actor);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Show a revision with its history")
    @ApiResponse(responseCode = "200", description = "The revision")
    @ApiResponse(responseCode = "404", description = "/problems/revision-not-found")
    RevisionView show(@PathVariable long id, Actor actor) {
        return view(revisions.get(id), actor);
    }

    @GetMapping("/{id}/faults")
    @Operation(summary = "Check every entry it changes and every bundle that holds one")
    @ApiResponse(responseCode = "200", description = "The faults, at most 1000 of them told")
    @ApiResponse(responseCode = "404", description = "/problems/revision-not-found")
    FaultsView faults(@PathVariable long id) {
        revisions.get(id);
        var faults = check.all(id);
        return new FaultsView(faults.size(), faults.stream().limit(1000).toList());
    }

    @PostMapping("/{id}/submit")
    @Operation(summary = "Hand it to whoever reviews it")
    @ApiResponse(responseCode = "200", description = "In review")
    @ApiResponse(responseCode = "409", description = "/problems/revision-not-open, /problems/entry-changed-meanwhile")
    @ApiResponse(responseCode = "422", description = "/problems/revision-invalid with faults, /problems/revision-empty")
    RevisionView submit(@PathVariable long id, Actor actor) {
        return view(submit.run(id, editor(actor)), actor);
    }

    @PostMapping("/{id}/review")
    @Operation(
            summary = "Approve it from a day, or return it with a comment",
            description = "By somebody who changed none of its entries. Without from, or from today, it holds at once.")
    @ApiResponse(responseCode = "200", description = "Approved, published or returned")
    @ApiResponse(responseCode = "403", description = "/problems/review-needs-another-editor")
    @ApiResponse(
            responseCode = "409",
            description = "/problems/revision-not-in-review, /problems/entry-changed-meanwhile")
    @ApiResponse(
            responseCode = "422",
            description = "/problems/revision-invalid, /problems/comment-missing, /problems/publication-date-past")
    RevisionView review(@PathVariable long id, @RequestBody @Valid ReviewRequest request, Actor actor) {
        return view(
                request.verdict() == Verdict.APPROVE
                        ? review.approve(id, request.from(), editor(actor))
                        : review.giveBack(id, request.comment(), editor(actor)),
                actor);
    }

    @PostMapping("/{id}/discard")
    @Operation(summary = "Give it up; its entries are free for other revisions")
    @ApiResponse(responseCode = "200", description = "Discarded")
    @ApiResponse(responseCode = "409", description = "/problems/revision-closed")
    RevisionView discard(@PathVariable long id, Actor actor) {
        return view(discard.run(id, editor(actor)), actor);
    }

    private RevisionView view(Revision revision, Actor actor) {
        return RevisionView.of(revision, drafts.count(revision.id()), actor.id());
    }

    private static Editor editor(Actor actor) {
        return new Editor(actor.id(), actor.name());
    }
}
