package io.onetrip.approval.acceptance.domain;

import io.onetrip.approval.tasks.domain.ItemTask;

/** Tells the other services, if and when the transaction commits. */
public interface AcceptanceEvents {
    void accepted(ItemTask task, Accepted accepted);

    void correctionNeeded(ItemTask task, CorrectionRequest request);

    void notAccepted(ItemTask task, NonAcceptance nonAcceptance);
}
