package io.onetrip.approval.licences.adapter.rest;

import io.onetrip.approval.licences.application.IssueLicenses;
import io.onetrip.approval.licences.application.ReadLicenses;
import io.onetrip.approval.licences.application.RevokeLicense;
import io.onetrip.approval.licences.domain.LicenseState;
import io.onetrip.approval.licences.domain.Licenses;
import io.onetrip.approval.tasks.adapter.rest.Officers;
import io.onetrip.chassis.idempotency.Idempotent;
import io.onetrip.chassis.security.Actor;
import io.onetrip.chassis.security.RequiresRole;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Electronic licences (电子证照) that the own department's grants brought about. */
@RestController
@RequestMapping("/api/approval/licences")
@Tag(name = "Licences", description = "Electronic licences of the own department")
@RequiresRole({"approver", "chief-representative"})
class LicenseController {
    private final Licenses licenses;
    private final ReadLicenses readLicenses;
    private final IssueLicenses issueLicenses;
    private final RevokeLicense revokeLicense;

    LicenseController(
            Licenses licenses, ReadLicenses readLicenses, IssueLicenses issueLicenses, RevokeLicense revokeLicense) {
        this.licenses = licenses;
        this.readLicenses = readLicenses;
        this.issueLicenses = issueLicenses;
        this.revokeLicense = revokeLicense;
    }

    @GetMapping
    @Operation(summary = "List the licences of the own department, the latest first")
    LicensePage list(
            @RequestParam @Nullable LicenseState state,
            @RequestParam @Parameter(description = "Beginning of the licence's or the case's number") @Nullable
                    String query,
            @RequestParam @Parameter(description = "next of the page before") @Nullable Long after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            Actor actor) {
        var part = query == null || query.isBlank() ? null : query.strip();
        return LicensePage.of(licenses.page(Officers.of(actor).department(), state, part, after, limit + 1), limit);
    }

    /** Seals and signs by the keeper's own hand. */
    @PostMapping("/{verification}/signature")
    @RequiresRole("chief-representative")
    @Operation(
            summary = "Seal and sign a waiting licence by the own hand (签发)",
            description = "For the chief representative who keeps the department's seal. Leaves a triplicate slip.")
    @ApiResponse(responseCode = "200", description = "Issued")
    @ApiResponse(responseCode = "403", description = "/problems/other-department")
    @ApiResponse(responseCode = "404", description = "/problems/licence-not-found, seal-not-found")
    @ApiResponse(responseCode = "409", description = "/problems/licence-issued, seal-kept-by-other")
    @ApiResponse(responseCode = "503", description = "/problems/signing-unavailable")
    @Idempotent
    LicenseResponse sign(@PathVariable String verification, Actor actor) {
        issueLicenses.issueByHand(verification, Officers.of(actor));
        return LicenseResponse.of(readLicenses.byToken(verification));
    }

    /** Revokes for good; the public page says since when and why (行政许可法 69, 70). */
    @PostMapping("/{verification}/revocation")
    @RequiresRole("chief-representative")
    @Operation(
            summary = "Revoke an issued licence for good (撤销)",
            description = "Its public page says since when and why (行政许可法 69, 70).")
    @ApiResponse(responseCode = "200", description = "Revoked")
    @ApiResponse(responseCode = "403", description = "/problems/other-department")
    @ApiResponse(responseCode = "404", description = "/problems/licence-not-found")
    @ApiResponse(responseCode = "409", description = "/problems/licence-not-issued, licence-revoked")
    @Idempotent
    LicenseResponse revoke(
            @PathVariable String verification, @Valid @RequestBody RevokeLicenseRequest request, Actor actor) {
        revokeLicense.revoke(verification, Officers.of(actor), request.reason(), request.legalBasis());
        return LicenseResponse.of(readLicenses.byToken(verification));
    }
}
