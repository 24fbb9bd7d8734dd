package io.onetrip.supervision.ledger.adapter.messaging;

import io.onetrip.supervision.ledger.domain.StepPlan;
import io.onetrip.workingdays.DeemedAcceptance;
import io.onetrip.workingdays.Limit;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the clock of an item needs of {@code case.item-dispatched.v1}. */
record ItemDispatchedMessage(
        String caseNumber,
        String itemCaseNumber,
        String itemId,
        String itemName,
        String department,
        int wave,
        String bundleName,
        String hall,
        Instant receivedAt,
        Instant acceptedAt,
        Instant dispatchedAt,
        Limit promise,
        Limit statute,
        Limit casePromise,
        @Nullable Rules rules,
        @Nullable Instant papersReceivedAt) {

    /** Absent of items dispatched before they were told. */
    record Rules(
            boolean entrusted,
            List<StepPlan.Step> steps,
            @Nullable AcceptanceLimit acceptanceLimit) {}

    /** Absent where five working days hold. */
    record AcceptanceLimit(int days) {}

    int daysToAccept() {
        return rules == null || rules.acceptanceLimit() == null
                ? DeemedAcceptance.DAYS_TO_NOTIFY
                : rules.acceptanceLimit().days();
    }

    /** When what its department gets came in, of an item that is not entrusted to the window. */
    @Nullable
    Instant papersCameInAt() {
        if (rules == null || rules.entrusted()) return null;
        if (papersReceivedAt != null) return papersReceivedAt;
        return wave == 1 ? receivedAt : dispatchedAt;
    }

    StepPlan steps() {
        return rules == null ? StepPlan.NONE : new StepPlan(rules.steps(), rules.entrusted());
    }
}
