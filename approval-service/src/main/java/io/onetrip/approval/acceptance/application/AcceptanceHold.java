package io.onetrip.approval.acceptance.application;

import io.onetrip.approval.acceptance.domain.AcceptanceRefusals;
import io.onetrip.approval.acceptance.domain.AcceptanceState;
import io.onetrip.approval.acceptance.domain.Acceptances;
import io.onetrip.approval.tasks.domain.ApprovalRefused;
import io.onetrip.approval.tasks.domain.DecisionHold;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Nothing is decided that is not accepted. */
@Component
class AcceptanceHold implements DecisionHold {
    private final Acceptances acceptances;

    AcceptanceHold(Acceptances acceptances) {
        this.acceptances = acceptances;
    }

    @Override
    public Map<String, ApprovalRefused> heldBack(Collection<String> taskIds) {
        var held = new HashMap<String, ApprovalRefused>();
        acceptances.of(taskIds).forEach((id, acceptance) -> {
            if (acceptance.state() != AcceptanceState.ACCEPTED) held.put(id, AcceptanceRefusals.pending());
        });
        return held;
    }
}
