package io.onetrip.cases.draft;

import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.Reason;
import io.onetrip.chassis.security.Actor;
import io.onetrip.chassis.security.RequiresRole;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/cases/drafts")
@RequiresRole({"applicant", "intake-clerk"})
@Tag(name = "Drafts", description = "Of the own account: typed here, found again there")
class DraftController {
    private static final Pattern ETAG = Pattern.compile("(?:W/)?\"(\\d{1,9})\"");
    private final KeepDrafts drafts;

    DraftController(KeepDrafts drafts) {
        this.drafts = drafts;
    }

    @GetMapping
    @Operation(summary = "List the own drafts, the last changed first")
    ResponseEntity<List<DraftSummary>> list(Actor actor) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(drafts.list(actor.id()));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Show an own draft")
    @ApiResponse(responseCode = "200", description = "As last saved; its ETag is wanted when it is saved again")
    @ApiResponse(
            responseCode = "404",
            description = "/problems/application-draft-not-found: handed in, of another account, too old")
    ResponseEntity<DraftResponse> show(@PathVariable UUID id, Actor actor) {
        return answer(drafts.find(actor.id(), id));
    }

    @PutMapping("/{id}")
    @Operation(
            summary = "Save a draft",
            description =
                    "The caller chooses the id. With If-Match: the ETag that was changed, or If-None-Match: * for a"
                            + " new one. The same text sent again is answered again.")
    @ApiResponse(responseCode = "200", description = "Saved; the ETag is the new one")
    @ApiResponse(responseCode = "404", description = "/problems/application-draft-not-found")
    @ApiResponse(responseCode = "409", description = "/problems/too-many-drafts")
    @ApiResponse(
            responseCode = "412",
            description = "/problems/application-draft-changed: saved elsewhere since, as version and savedAt say")
    @ApiResponse(responseCode = "422", description = "/problems/papers-too-large")
    @ApiResponse(responseCode = "428", description = "/problems/precondition-missing")
    ResponseEntity<DraftResponse> save(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Parameter(example = "*") @Nullable
                    String none,
            @Valid @RequestBody DraftRequest request,
            Actor actor) {
        return answer(drafts.save(actor.id(), id, seen(seen, none), request.bundleId(), request.content()));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Delete an own draft")
    @ApiResponse(responseCode = "204", description = "Deleted")
    @ApiResponse(responseCode = "404", description = "/problems/application-draft-not-found")
    void delete(@PathVariable UUID id, Actor actor) {
        if (!drafts.remove(actor.id(), id)) throw KeepDrafts.notFound();
    }

    private static ResponseEntity<DraftResponse> answer(Draft draft) {
        return ResponseEntity.ok()
                .eTag("\"%d\"".formatted(draft.version()))
                .cacheControl(CacheControl.noStore())
                .body(DraftResponse.of(draft));
    }

    private static @Nullable Integer seen(@Nullable String match, @Nullable String none) {
        if (match == null && "*".equals(none)) return null;
        var tag = match == null ? null : ETAG.matcher(match.strip());
        if (tag == null || !tag.matches())
            throw new CaseRefused(
                    Reason.PRECONDITION_MISSING,
                    "保存草稿须带 If-Match, 新草稿带 If-None-Match: * (Send If-Match with the ETag you changed, or If-None-Match: *)");
        return Integer.valueOf(tag.group(1));
    }
}
