package io.onetrip.approval.inspection;

import io.onetrip.approval.inspection.MoveInspection.Findings;
import io.onetrip.approval.inspection.SiteInspection.Attachment;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

            @NotNull Boolean passed,

            @Nullable @Valid @Size(max = 20) List<@NotNull AttachmentRequest> files) {
        Findings said() {
            var attached = files == null
                    ? List.<Attachment>of()
                    : files.stream()
                            .map(one -> new Attachment(one.hash(), one.name().strip()))
                            .distinct()
                            .toList();
            return new Findings(inspectedOn, findings.strip(), passed, attached);
        }
    }

    @Schema(description = "Uploaded to the item at the case service before, which has answered with its hash")
    record AttachmentRequest(
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") String hash,

            @NotBlank @Size(max = 200) @Pattern(regexp = STORABLE)
            String name) {}

    record SignatureRequest(@NotNull Integer version) {}

    record CancellationRequest(
            @NotNull Integer version,

            @NotBlank @Size(max = 500) @Pattern(regexp = STORABLE)
            String reason) {}
}
