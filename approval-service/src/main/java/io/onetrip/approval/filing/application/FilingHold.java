package io.onetrip.approval.filing.application;

import io.onetrip.approval.filing.domain.RefusalFilings;
import io.onetrip.approval.tasks.application.DecideTasks;
import io.onetrip.approval.tasks.domain.ApprovalRefused;
import io.onetrip.approval.tasks.domain.DecisionHold;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Nothing is decided while a proposed refusal is on its way. */
@Component
class FilingHold implements DecisionHold {
    private final RefusalFilings filings;

    FilingHold(RefusalFilings filings) {
        this.filings = filings;
    }

    @Override
    public Map<String, ApprovalRefused> heldBack(Collection<String> taskIds) {
        var held = new HashMap<String, ApprovalRefused>();
        filings.latest(taskIds).forEach((id, filing) -> {
            if (filing.state().isRunning()) held.put(id, DecideTasks.underReview());
        });
        return held;
    }
}
