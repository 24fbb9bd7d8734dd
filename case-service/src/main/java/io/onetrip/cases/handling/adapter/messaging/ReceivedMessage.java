package io.onetrip.cases.handling.adapter.messaging;

import io.onetrip.cases.applicant.ApplicantKind;
import io.onetrip.cases.handling.domain.ServiceCase;
import java.time.Instant;
import java.util.Map;

/** {@code case.received.v1} */
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
        Map<String, Object> answers) {

    static ReceivedMessage of(ServiceCase serviceCase) {
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
                intake.answers());
    }
}
