package io.onetrip.cases.handling.adapter.rest;

import io.onetrip.cases.applicant.Agent;
import io.onetrip.cases.applicant.CitizenIdNumber;
import io.onetrip.cases.applicant.Telephone;
import io.onetrip.cases.handling.application.ReceiveCase.Letter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

@Schema(description = "Who applies on the applicant's behalf (行政许可法 29)")
record AgentRequest(
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 30) String idNumber,
        @NotBlank @Size(max = 30) String phone,
        @Nullable @Valid EntrustmentRequest entrustment) {

    Agent agent() {
        return new Agent(name, CitizenIdNumber.typed(idNumber), Telephone.typed(phone));
    }

    @Nullable
    Letter letter() {
        return entrustment == null ? null : entrustment.letter();
    }
}
