package io.onetrip.cases.handling.domain;

import io.onetrip.cases.applicant.Agent;
import io.onetrip.cases.applicant.Applicant;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.cases.numbering.ReceiptNumber;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was laid down when the application was taken in. Only the answers may change, until acceptance, and the plan with
 * them.
 *
 * @param entrustment the agent's letter; null of agents whose letter nobody asked for when they applied
 * @param answers by question, an option's code or a list of codes
 * @param replannings how the answers came to be what they are, the first change first
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
        @Nullable Entrustment entrustment,
        Map<String, Object> answers,
        CasePlan plan,
        List<Replanning> replannings) {
    public Intake {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        replannings = List.copyOf(replannings);
    }

    /** As it is taken in: nothing has changed yet. */
    public Intake(
            CaseNumber number,
            ReceiptNumber receiptNumber,
            String progressToken,
            Clerk clerk,
            Instant receivedAt,
            Applicant applicant,
            @Nullable Agent agent,
            @Nullable Entrustment entrustment,
            Map<String, Object> answers,
            CasePlan plan) {
        this(
                number,
                receiptNumber,
                progressToken,
                clerk,
                receivedAt,
                applicant,
                agent,
                entrustment,
                answers,
                plan,
                List.of());
    }

    Intake replanned(Map<String, Object> changed, CasePlan planned, Replanning replanning) {
        var all = new ArrayList<>(replannings);
        all.add(replanning);
        return new Intake(
                number,
                receiptNumber,
                progressToken,
                clerk,
                receivedAt,
                applicant,
                agent,
                entrustment,
                changed,
                planned,
                all);
    }

    /** Nobody speaks for another on a word alone. */
    void requireEntrustment() {
        if (agent != null && (entrustment == null || !entrustment.isShown())) throw Refusals.entrustmentMissing();
    }
}
