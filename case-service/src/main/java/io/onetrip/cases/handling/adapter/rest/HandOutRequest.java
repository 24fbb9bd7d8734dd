package io.onetrip.cases.handling.adapter.rest;

import io.onetrip.cases.applicant.CitizenIdNumber;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

@Schema(description = "Who takes the packet")
record HandOutRequest(
        @NotBlank @Size(max = 100) String collectorName,
        @Nullable @Size(max = 30) String collectorIdNumber) {

    @Nullable
    CitizenIdNumber idNumber() {
        return collectorIdNumber == null || collectorIdNumber.isBlank()
                ? null
                : CitizenIdNumber.typed(collectorIdNumber);
    }
}
