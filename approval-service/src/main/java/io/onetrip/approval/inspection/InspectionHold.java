package io.onetrip.approval.inspection;

import io.onetrip.approval.tasks.domain.ApprovalRefused;
import io.onetrip.approval.tasks.domain.DecisionHold;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A task is not decided while an inspection is under way: its record is what the decision rests on. */
@Component
class InspectionHold implements DecisionHold {
    private final Inspections inspections;

    InspectionHold(Inspections inspections) {
        this.inspections = inspections;
    }

    @Override
    public Map<String, ApprovalRefused> heldBack(Collection<String> taskIds) {
        var held = new HashMap<String, ApprovalRefused>();
        inspections.open(taskIds).forEach(id -> held.put(id, InspectionRefusals.open()));
        return held;
    }
}
