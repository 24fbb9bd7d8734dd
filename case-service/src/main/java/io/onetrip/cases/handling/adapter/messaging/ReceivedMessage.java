package io.onetrip.cases.handling.adapter.messaging;

import io.onetrip.cases.applicant.ApplicantKind;
import java.time.Instant;

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
        Instant receivedAt) {}
