package io.onetrip.cases.online;

import io.onetrip.cases.applicant.ApplicantKind;
import io.onetrip.cases.catalog.ResultValidities;
import io.onetrip.cases.handling.application.WithdrawCase;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.cases.subject.CompileFile;
import io.onetrip.chassis.idempotency.Idempotent;
import io.onetrip.chassis.personal.Mask;
import io.onetrip.chassis.security.Actor;
import io.onetrip.chassis.security.RequiresRole;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Answers only about the own cases, whatever number is asked for. */
@RestController
@RequestMapping("/api/online")
@RequiresRole("applicant")
@Tag(name = "Online", description = "Without a window, for who has logged in (全程网办)")
class ApplicantController {
    private final SubmitOnline submitOnline;
    private final WithdrawCase withdrawCase;
    private final OwnCases own;
    private final OwnCaseResponses responses;
    private final OnlineProperties properties;
    private final ResultValidities validities;
    private final Clock clock;
    private final Duration reusableFor;

    ApplicantController(
            SubmitOnline submitOnline,
            WithdrawCase withdrawCase,
            OwnCases own,
            OwnCaseResponses responses,
            OnlineProperties properties,
            ResultValidities validities,
            Clock clock,
            @Value("${onetrip.subjects.materials-reusable-for}") Duration reusableFor) {
        this.submitOnline = submitOnline;
        this.withdrawCase = withdrawCase;
        this.own = own;
        this.responses = responses;
        this.properties = properties;
        this.validities = validities;
        this.clock = clock;
        this.reusableFor = reusableFor;
    }

    record WithdrawRequest(@NotBlank @Size(max = 1000) String reason) {}

    @Schema(description = "Some own cases, and where to go on")
    record OwnCasePage(
            List<OwnCaseResponse> content,

            @Nullable @Schema(description = "Give it back as after; absent at the end")
            String next) {}

    @PostMapping("/profile")
    @Operation(
            summary = "What an application begins with",
            description = "Of another than oneself only what the own account handed in for the same number."
                    + " The number stands in the body, because addresses are logged.")
    @ApiResponse(responseCode = "200", description = "Who has logged in, regions, what earlier applications say")
    @ApiResponse(responseCode = "403", description = "/problems/identity-unverified")
    @ApiResponse(responseCode = "422", description = "/problems/identity-number-invalid, credit-code-invalid")
    ResponseEntity<ProfileResponse> profile(@Valid @RequestBody ProfileRequest request, Actor actor) {
        var identity = LoginIdentity.of(actor);
        var file = new CompileFile(
                        earlier(identity, request), clock.instant(), clock.getZone(), reusableFor, validities)
                .of(request.bundleId());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new ProfileResponse(
                        identity.name(),
                        Mask.idNumber(identity.idNumber().value()),
                        Mask.phone(identity.phone().value()),
                        properties.regions().stream()
                                .map(region -> new ProfileResponse.Region(region.code(), region.name()))
                                .toList(),
                        file.form(),
                        file.answers(),
                        file.materials()));
    }

    private List<ServiceCase> earlier(LoginIdentity identity, ProfileRequest request) {
        var principal = request.principal();
        if (request.capacity() == Capacity.SELF)
            return own.earlier(
                    identity, ApplicantKind.PERSON, identity.idNumber().value());
        return principal == null
                ? List.of()
                : own.earlier(identity, principal.kind(), principal.kind().identity(principal.identity()));
    }

    @PostMapping("/cases")
    @Idempotent
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Apply",
            description =
                    "Received at once and planned; the draft is gone. The same draft sent again is answered with its case.")
    @ApiResponse(responseCode = "201", description = "Received")
    @ApiResponse(responseCode = "403", description = "/problems/identity-unverified")
    @ApiResponse(responseCode = "404", description = "/problems/bundle-not-found")
    @ApiResponse(
            responseCode = "422",
            description = "/problems/answers-invalid, applicant-invalid, identity-number-invalid, credit-code-invalid,"
                    + " telephone-invalid, entrustment-missing, region-unknown, material-unknown, form-invalid,"
                    + " papers-too-large, file-not-found, nothing-to-do")
    OwnCaseResponse submit(@Valid @RequestBody SubmitRequest request, Actor actor) {
        return responses.of(submitOnline.submit(LoginIdentity.of(actor), request));
    }

    @GetMapping("/cases")
    @Operation(
            summary = "List the own cases, newest first",
            description = "Those of a window for the same person, too.")
    ResponseEntity<OwnCasePage> list(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "20") @Min(1) @Max(50) int limit,
            Actor actor) {
        var found = own.page(LoginIdentity.of(actor), after == null ? null : CaseNumber.typed(after), limit);
        var content = found.stream().limit(limit).map(responses::of).toList();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new OwnCasePage(
                        content, found.size() > limit ? content.getLast().caseNumber() : null));
    }

    @GetMapping("/cases/{caseNumber}")
    @Operation(summary = "Show an own case")
    @ApiResponse(responseCode = "200", description = "The case")
    @ApiResponse(responseCode = "404", description = "/problems/case-not-found: unknown, or not the caller's")
    ResponseEntity<OwnCaseResponse> show(@PathVariable String caseNumber, Actor actor) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(responses.of(own.find(LoginIdentity.of(actor), CaseNumber.typed(caseNumber))));
    }

    @PostMapping("/cases/{caseNumber}/withdrawal")
    @Idempotent
    @Transactional
    @Operation(summary = "Withdraw an own case (撤回申请)")
    @ApiResponse(responseCode = "200", description = "Withdrawn")
    @ApiResponse(responseCode = "404", description = "/problems/case-not-found")
    @ApiResponse(responseCode = "409", description = "/problems/case-decided")
    OwnCaseResponse withdraw(
            @PathVariable String caseNumber, @Valid @RequestBody WithdrawRequest request, Actor actor) {
        var identity = LoginIdentity.of(actor);
        var found = own.find(identity, CaseNumber.typed(caseNumber));
        return responses.of(withdrawCase.withdraw(found.number(), identity.at(found.hall()), request.reason()));
    }
}
