package io.onetrip.approval.inspection;

import io.onetrip.approval.inspection.MoveInspection.Findings;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** What is asked of an inspection; version is as read. */
final class InspectionRequests {
    private static final String STORABLE = "[^\\x00]*";

    private InspectionRequests() {}

    @Schema(description = "officers: two different ids out of the list of colleagues")
    record PlanRequest(
            @NotNull LocalDate plannedOn,

            @NotBlank @Size(max = 200) @Pattern(regexp = STORABLE)
            String place,

            @NotNull @Size(min = 1, max = 10)
            List<@NotBlank @Size(max = 200) @Pattern(regexp = STORABLE) String> officers) {}

    @Schema(description = "The record of the inspection (勘验笔录); signatures given before are void")
    record ReportRequest(
            @NotNull Integer version,
            @NotNull LocalDate inspectedOn,

            @NotBlank @Size(max = 4000) @Pattern(regexp = STORABLE)
            String findings,

            @NotNull Boolean passed) {
        Findings said() {
            return new Findings(inspectedOn, findings.strip(), passed);
        }
    }

    record SignatureRequest(@NotNull Integer version) {}

    record CancellationRequest(
            @NotNull Integer version,

            @NotBlank @Size(max = 500) @Pattern(regexp = STORABLE)
            String reason) {}
}
