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
@RequiresRole({"intake-clerk", "hall-manager"})
@Tag(name = "Subjects", description = "One subject, one file (一企一档), of the own hall")
class SubjectController {
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
            String bundleId) {}

    record Opened(String by, String hall) {}

    @PostMapping("/api/cases/subjects")
    @Transactional
    @Operation(
            summary = "Open the file of a person or an organization",
            description =
                    "Its newest cases in the own hall, what was granted in them, and files that may be used again. That it was opened is kept.")
    @ApiResponse(responseCode = "200", description = "The file; empty where the subject was never here")
    @ApiResponse(responseCode = "422", description = "/problems/ identity-number-invalid, credit-code-invalid")
    ResponseEntity<SubjectFile> open(@Valid @RequestBody SubjectRequest request, Actor actor) {
        var clerk = Clerks.of(actor);
        var identity = request.kind().identity(request.identity());
        var found = cases.newest(identity, clerk);
        audit.record(
                "case.subject-file-opened",
                new AggregateRef("subject", personal.searchHash(identity)),
                new Opened(clerk.id(), clerk.hall()));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new CompileFile(found, clock.instant(), clock.getZone(), reusableFor, validities)
                        .of(request.bundleId()));
    }
}
