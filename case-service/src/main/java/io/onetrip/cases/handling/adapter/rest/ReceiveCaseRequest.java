package io.onetrip.cases.handling.adapter.rest;

import io.onetrip.cases.handling.application.HandedInPapers;
import io.onetrip.cases.handling.application.ReceiveCase.Application;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@Schema(
        description =
                "An application. It carries no plan: the service plans by itself, and an unknown field is refused")
record ReceiveCaseRequest(
        @NotBlank String bundleId,

        @NotNull
        @Schema(
                description = "By question: an option's code, or a list of codes",
                example = "{\"Q_SUBJECT\":\"COMPANY\"}")
        Map<String, Object> answers,

        @NotNull @Valid ApplicantRequest applicant,
        @Nullable @Valid AgentRequest agent,
        @Nullable @Size(max = 300) Map<@Size(max = 100) String, @NotNull @Size(max = 4000) String> form,
        @Nullable @Size(max = 300) List<@NotNull @Valid MaterialRequest> materials) {

    Application application() {
        return new Application(
                bundleId,
                answers,
                applicant.applicant(),
                agent == null ? null : agent.agent(),
                agent == null ? null : agent.letter(),
                new HandedInPapers(
                        form == null ? Map.of() : form,
                        materials == null
                                ? List.of()
                                : materials.stream()
                                        .map(MaterialRequest::material)
                                        .toList()),
                null);
    }
}
