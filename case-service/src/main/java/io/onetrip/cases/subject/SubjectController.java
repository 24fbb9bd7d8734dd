package io.onetrip.cases.subject;

import io.onetrip.cases.applicant.ApplicantKind;
import io.onetrip.cases.catalog.ResultValidities;
import io.onetrip.cases.hall.Clerks;
import io.onetrip.chassis.audit.Audit;
import io.onetrip.chassis.event.AggregateRef;
import io.onetrip.chassis.personal.PersonalData;
import io.onetrip.chassis.security.Actor;
import io.onetrip.chassis.security.RequiresRole;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The number stands in the body, because addresses are logged. Who opened whose file is kept. */
@RestController
@RequiresRole({"intake-clerk", "hall-manager", "supervisor"})
@Tag(name = "Subjects", description = "One subject, one file (一企一档): of the own hall; of all halls to a supervisor")
class SubjectController {
    private static final int PAGE = 20;

    private final SubjectCases cases;
    private final PersonalData personal;
    private final Audit audit;
    private final Clock clock;
    private final Duration reusableFor;
    private final ResultValidities validities;

    SubjectController(
            SubjectCases cases,
            PersonalData personal,
            Audit audit,
            Clock clock,
            @Value("${onetrip.subjects.materials-reusable-for}") Duration reusableFor,
            ResultValidities validities) {
        this.validities = validities;
        this.cases = cases;
        this.personal = personal;
        this.audit = audit;
        this.clock = clock;
        this.reusableFor = reusableFor;
    }

    record SubjectRequest(
            @NotNull ApplicantKind kind,

            @NotBlank @Size(max = 30) @Schema(description = "Identity number or credit code, 18 characters")
            String identity,

            @Nullable @Size(max = 64) @Schema(description = "Whose last answers are wanted")
            String bundleId,

            @Nullable @Pattern(regexp = "\\d{6}-[0-9A-Z]{5}-[0-9A-Z]") @Schema(description = "next of the page before")
            String after) {}

    record Opened(String by, @Nullable String hall) {}

    @PostMapping("/api/cases/subjects")
    @Transactional
    @Operation(
            summary = "Open the file of a person or an organization",
            description =
                    "Its cases in the own hall, the newest first and 20 at once, what was granted in them, and files that may be used again."
                            + " A supervisor is shown those of all halls, and nothing that is offered for use. That it was opened is kept.")
    @ApiResponse(responseCode = "200", description = "The file; empty where the subject was never here")
    @ApiResponse(responseCode = "400", description = "/problems/invalid-request: after is no cursor of this list")
    @ApiResponse(responseCode = "422", description = "/problems/ identity-number-invalid, credit-code-invalid")
    ResponseEntity<SubjectFile> open(@Valid @RequestBody SubjectRequest request, Actor actor) {
        var ofAllHalls = !actor.has("intake-clerk") && !actor.has("hall-manager");
        var hall = ofAllHalls ? null : Clerks.of(actor).hall();
        var identity = request.kind().identity(request.identity());
        var found = cases.page(identity, hall, request.after(), PAGE + 1);
        audit.record(
                "case.subject-file-opened",
                new AggregateRef("subject", personal.searchHash(identity)),
                new Opened(actor.id(), hall));
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        var next = found.size() > PAGE ? shown.getLast().number().value() : null;
        var file = new CompileFile(shown, clock.instant(), clock.getZone(), reusableFor, validities)
                .of(request.bundleId(), next);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(ofAllHalls ? file.toBeSeen() : file);
    }
}
