package io.onetrip.approval.licences.adapter.rest;

import io.onetrip.approval.licences.domain.ElectronicLicense;
import io.onetrip.approval.licences.domain.LicenseDetails;
import io.onetrip.approval.licences.domain.LicenseState;
import io.onetrip.approval.tasks.adapter.rest.OfficerResponse;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A licence in the list of its department. */
@Schema(
        description =
                "A licence; verification: the last part of /licences/{verification}, its public page; awaited: while it waits"
                        + " for what the department's own system pushes")
record LicenseResponse(
        String verification,
        String number,
        String name,
        String holder,
        String itemId,
        String itemName,
        String caseNumber,
        String taskId,
        LicenseState state,
        boolean awaited,
        @Nullable LocalDate validUntil,
        OfficerResponse decidedBy,
        Instant decidedAt,
        @Nullable Instant issuedAt,
        @Nullable RevocationResponse revocation) {

    /** Since when it holds no more, by whom and why. */
    record RevocationResponse(Instant at, OfficerResponse by, String reason, String legalBasis) {}

    static LicenseResponse of(ElectronicLicense license) {
        var facts = license.facts();
        return new LicenseResponse(
                facts.token(),
                facts.number(),
                facts.name(),
                facts.holder(),
                facts.itemId(),
                facts.itemName(),
                facts.caseNumber(),
                facts.taskId(),
                license.state(),
                license.isAwaited(),
                license.details().map(LicenseDetails::validUntil).orElse(null),
                OfficerResponse.of(facts.decidedBy()),
                facts.decidedAt(),
                license.issue().map(one -> one.at()).orElse(null),
                license.revocation()
                        .map(one -> new RevocationResponse(
                                one.at(), OfficerResponse.of(one.by()), one.reason(), one.legalBasis()))
                        .orElse(null));
    }
}
