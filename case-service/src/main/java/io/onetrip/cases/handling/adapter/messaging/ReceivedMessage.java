package io.onetrip.cases.handling.adapter.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.onetrip.cases.applicant.ApplicantKind;
import io.onetrip.cases.handling.domain.ServiceCase;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code case.received.v1}
 *
 * @param answerWithin working days, of an online application only
 */
record ReceivedMessage(
        String caseNumber,
        String receiptNumber,
        String bundleId,
        int bundleVersion,
        String bundleName,
        String hall,
        ClerkMessage clerk,
        String applicantName,
        ApplicantKind applicantKind,
        Instant receivedAt,
        Map<String, Object> answers,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer answerWithin) {

    static ReceivedMessage of(ServiceCase serviceCase, @Nullable Integer answerWithin) {
        var intake = serviceCase.intake();
        var bundle = serviceCase.plan().bundle();
        return new ReceivedMessage(
                intake.number().value(),
                intake.receiptNumber().value(),
                bundle.id(),
                bundle.version(),
                bundle.name(),
                serviceCase.hall(),
                ClerkMessage.of(intake.clerk()),
                intake.applicant().name(),
                intake.applicant().kind(),
                intake.receivedAt(),
                intake.answers(),
                answerWithin);
    }
}
