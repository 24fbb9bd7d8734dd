package io.onetrip.cases.handling.adapter.rest;

import io.onetrip.cases.hall.Clerks;
import io.onetrip.cases.handling.application.CommitMaterials;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.chassis.idempotency.Idempotent;
import io.onetrip.chassis.security.Actor;
import io.onetrip.chassis.security.RequiresRole;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/cases/{caseNumber}/commitments")
@RequiresRole("intake-clerk")
@Tag(name = "Commitments", description = "In the place of materials (告知承诺, 国办发〔2020〕42号)")
class CommitmentController {
    private final CommitMaterials commitMaterials;
    private final CaseResponses responses;

    CommitmentController(CommitMaterials commitMaterials, CaseResponses responses) {
        this.commitMaterials = commitMaterials;
        this.responses = responses;
    }

    @Schema(description = "Missing materials that the applicant commits to instead")
    record CommitRequest(@NotEmpty @Size(max = 300) List<@NotBlank @Size(max = 64) String> materials) {}

    record WithdrawCommitmentRequest(
            @NotBlank @Size(max = 64) String materialId) {}

    @PostMapping
    @Idempotent
    @Operation(summary = "Take a commitment in the place of materials, before acceptance")
    @ApiResponse(responseCode = "200", description = "Taken; the letter is the voucher commitment-letter")
    @ApiResponse(responseCode = "409", description = "/problems/case-not-received, case-deemed-accepted")
    @ApiResponse(
            responseCode = "422",
            description = "/problems/material-not-replaceable with the materials, material-unknown, promise-broken")
    CaseResponse commit(@PathVariable String caseNumber, @Valid @RequestBody CommitRequest request, Actor actor) {
        return responses.of(
                commitMaterials.commit(CaseNumber.typed(caseNumber), Clerks.of(actor), request.materials()));
    }

    @PostMapping("/withdrawal")
    @Idempotent
    @Operation(summary = "Take a commitment back at the applicant's wish, before the decision")
    @ApiResponse(
            responseCode = "200",
            description =
                    "The material is asked for as usual; after acceptance it is awaited until the day in deferred")
    @ApiResponse(responseCode = "409", description = "/problems/commitment-not-made, commitment-decided, case-decided")
    CaseResponse withdraw(
            @PathVariable String caseNumber, @Valid @RequestBody WithdrawCommitmentRequest request, Actor actor) {
        return responses.of(
                commitMaterials.withdraw(CaseNumber.typed(caseNumber), Clerks.of(actor), request.materialId()));
    }
}
