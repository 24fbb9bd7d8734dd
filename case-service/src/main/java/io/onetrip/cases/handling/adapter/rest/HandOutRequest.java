package io.onetrip.cases.handling.adapter.rest;

import io.onetrip.cases.applicant.CitizenIdNumber;
import io.onetrip.cases.output.application.HandOutPacket;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(description = "Who takes the packet")
record HandOutRequest(
        @NotBlank @Size(max = 100) String collectorName,
        @Nullable @Size(max = 30) String collectorIdNumber,

        @Schema(description = "As the applicant shows it; with identityEnding") @Nullable @Size(max = 10)
        String pickupCode,

        @Schema(description = "Last four or more characters of the applicant's or the agent's number")
        @Nullable
        @Size(max = 18)
        String identityEnding,

        @Schema(description = "Items whose results are collected before the rest is done; left out: everything")
        @Nullable
        @Size(min = 1, max = 200)
        List<String> items) {

    HandOutPacket.Collection collection() {
        return new HandOutPacket.Collection(collectorName, idNumber(), pickupCode, identityEnding, items);
    }

    private @Nullable CitizenIdNumber idNumber() {
        return collectorIdNumber == null || collectorIdNumber.isBlank()
                ? null
                : CitizenIdNumber.typed(collectorIdNumber);
    }
}
