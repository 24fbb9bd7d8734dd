package io.onetrip.cases.handling.adapter.rest;

import io.onetrip.cases.applicant.Applicant;
import io.onetrip.cases.applicant.ApplicantKind;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

@Schema(description = "A person with idNumber (GB 11643) or an organization with creditCode (GB 32100)")
record ApplicantRequest(
        @NotNull ApplicantKind kind,
        @NotBlank @Size(max = 200) String name,
        @Nullable @Size(max = 30) String idNumber,
        @Nullable @Size(max = 30) String creditCode,
        @NotBlank @Size(max = 30) String phone,
        @Nullable @Size(max = 100) String contactName) {

    Applicant applicant() {
        return Applicant.typed(kind, name, idNumber, creditCode, phone, contactName);
    }
}
