package io.onetrip.cases.online;

import io.onetrip.cases.due.AnswerDueResponse;
import io.onetrip.cases.handling.domain.CaseStatus;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(description = "A case as its applicant sees it; the progress is under its token")
record OwnCaseResponse(
        String caseNumber,
        String bundleId,
        String bundleName,
        CaseStatus status,
        Instant receivedAt,
        String hall,

        @Schema(description = "Until when the hall answers, while an online application waits for it") @Nullable
        AnswerDueResponse answerDue,

        @Schema(description = "null: taken in at a window") @Nullable
        Capacity capacity,

        String applicantName,
        boolean withdrawable,

        @Schema(description = "The hall or a department asks the applicant for corrections")
        boolean toCorrect,

        @Nullable String responsible,

        @Schema(description = "Opens progress, vouchers and what can be handed in")
        String progressToken,

        List<Field> form,
        List<Material> materials) {

    @Schema(name = "OwnField", description = "Identity numbers and telephones are masked")
    record Field(String label, String value) {}

    @Schema(name = "OwnMaterial")
    record Material(String name, boolean paper, List<String> files) {}
}
