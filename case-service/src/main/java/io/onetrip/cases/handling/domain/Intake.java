package io.onetrip.cases.handling.domain;

import io.onetrip.cases.applicant.Agent;
import io.onetrip.cases.applicant.Applicant;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.cases.numbering.ReceiptNumber;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was laid down when the application was taken in, and never changes.
 *
 * @param answers by question, an option's code or a list of codes
 * @param progressToken lets whoever holds the receipt's QR code follow the case; cannot be guessed
 */
public record Intake(
        CaseNumber number,
        ReceiptNumber receiptNumber,
        String progressToken,
        Clerk clerk,
        Instant receivedAt,
        Applicant applicant,
        @Nullable Agent agent,
        Map<String, Object> answers,
        CasePlan plan) {
    public Intake {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }
}
