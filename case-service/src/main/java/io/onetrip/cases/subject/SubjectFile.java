package io.onetrip.cases.subject;

import io.onetrip.cases.applicant.ApplicantKind;
import io.onetrip.cases.handling.domain.CaseStatus;
import io.onetrip.cases.handling.domain.MaterialFile;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@Schema(description = "What a hall has of a person or an organization; newest first, empty where it was never here")
public record SubjectFile(
        @Nullable @Schema(description = "As last told at the window")
        Known known,

        List<Handled> cases,
        List<Licence> licences,
        List<Material> materials,

        @Schema(description = "Each form field as last written, by its id")
        Map<String, String> form,

        @Schema(description = "What was answered when the same bundle was last applied for")
        Map<String, Object> answers,

        @Nullable @Schema(description = "Give it back as after; absent at the end")
        String next) {

    /** Without what is offered to be used again: for who takes nothing in. */
    SubjectFile toBeSeen() {
        var named = known == null ? null : new Known(known.kind(), known.name(), null, null);
        return new SubjectFile(named, cases, licences, List.of(), Map.of(), Map.of(), next);
    }

    public record Known(
            ApplicantKind kind,
            String name,
            @Nullable String phone,
            @Nullable String contactName) {}

    public record Handled(
            String caseNumber,
            String bundleId,
            String bundleName,
            String hall,
            CaseStatus status,
            Instant receivedAt) {}

    @Schema(description = "What a department granted")
    public record Licence(
            String name,
            String kind,
            String number,
            String itemName,
            String departmentName,
            Instant grantedAt,
            String caseNumber,

            @Nullable @Schema(description = "Its last day; left out where it is without end")
            LocalDate validUntil,

            @Schema(description = "Its last day is over; it is not offered to be used again")
            boolean expired,

            @Nullable
            @Schema(
                    description =
                            "When its department revoked it; it is not offered to be used again. Absent while it holds")
            Instant revokedAt) {}

    @Schema(name = "EarlierMaterial", description = "Files handed in before, young enough to be used again")
    public record Material(
            String materialId, String name, List<MaterialFile> files, Instant handedInAt, String caseNumber) {}
}
