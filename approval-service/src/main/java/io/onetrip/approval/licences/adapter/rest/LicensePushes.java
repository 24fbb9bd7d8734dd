package io.onetrip.approval.licences.adapter.rest;

import io.onetrip.approval.licences.application.PushLicenses.Push;
import io.onetrip.approval.licences.domain.LicenseDetails.Entry;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a department's own licence system says of a licence, of one or in a row of many. */
final class LicensePushes {
    private static final String STORABLE = "[^\\x00]*";

    private LicensePushes() {}

    @Schema(description = "A line that is printed on the licence")
    record EntryRequest(
            @NotBlank @Size(max = 50) @Pattern(regexp = STORABLE)
            String label,

            @NotBlank @Size(max = 500) @Pattern(regexp = STORABLE)
            String value) {}

    @Schema(
            description =
                    "name: needed where the grant brings about several licences; number: as the decision has it, left"
                            + " out it is not compared; validUntil: left out, for good; entries: at most 50")
    record LicencePushRequest(
            @Nullable @Size(max = 200) @Pattern(regexp = STORABLE)
            String name,

            @Nullable @Size(max = 100) @Pattern(regexp = STORABLE)
            String number,

            @Nullable LocalDate validFrom,
            @Nullable LocalDate validUntil,

            @Nullable @Valid @Size(max = 50) List<@NotNull EntryRequest> entries) {
        Push push(String taskId) {
            return LicensePushes.push(taskId, name, number, validFrom, validUntil, entries);
        }
    }

    @Schema(description = "One row of many licences; as for one, with the task whose grant brought it about")
    record LicencePushRow(
            @NotBlank @Size(max = 47) @Pattern(regexp = STORABLE)
            String taskId,

            @Nullable @Size(max = 200) @Pattern(regexp = STORABLE)
            String name,

            @Nullable @Size(max = 100) @Pattern(regexp = STORABLE)
            String number,

            @Nullable LocalDate validFrom,
            @Nullable LocalDate validUntil,

            @Nullable @Valid @Size(max = 50) List<@NotNull EntryRequest> entries) {
        Push push() {
            return LicensePushes.push(taskId, name, number, validFrom, validUntil, entries);
        }
    }

    private static Push push(
            String taskId,
            @Nullable String name,
            @Nullable String number,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validUntil,
            @Nullable List<EntryRequest> entries) {
        var lines = entries == null
                ? List.<Entry>of()
                : entries.stream()
                        .map(one -> new Entry(one.label().strip(), one.value().strip()))
                        .toList();
        return new Push(taskId, name, number, validFrom, validUntil, lines);
    }
}
