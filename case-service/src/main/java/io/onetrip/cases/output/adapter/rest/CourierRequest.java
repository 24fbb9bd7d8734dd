package io.onetrip.cases.output.adapter.rest;

import io.onetrip.cases.applicant.Telephone;
import io.onetrip.cases.output.domain.CourierOrder.Recipient;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

@Schema(description = "Who receives the packet, and where")
record CourierRequest(
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 30) String phone,
        @NotBlank @Size(max = 300) String address) {

    Recipient recipient() {
        return new Recipient(name.strip(), Telephone.typed(phone), address.strip());
    }
}
