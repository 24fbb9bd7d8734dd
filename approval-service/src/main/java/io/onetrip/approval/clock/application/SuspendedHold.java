package io.onetrip.approval.clock.application;

import io.onetrip.approval.clock.domain.OpenSuspensions;
import io.onetrip.approval.tasks.domain.ApprovalRefused;
import io.onetrip.approval.tasks.domain.DecisionHold;
import io.onetrip.approval.tasks.domain.Reason;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A task is not decided while a special procedure is open: its result is what the decision rests on. */
@Component
class SuspendedHold implements DecisionHold {
    private final OpenSuspensions open;

    SuspendedHold(OpenSuspensions open) {
        this.open = open;
    }

    @Override
    public Map<String, ApprovalRefused> heldBack(Collection<String> taskIds) {
        var held = new HashMap<String, ApprovalRefused>();
        open.names(taskIds)
                .forEach((id, name) -> held.put(
                        id,
                        new ApprovalRefused(
                                Reason.TASK_SUSPENDED,
                                "任务因%s停表, 请先恢复计时 (The clock stands for a special procedure; resume it with its result first)"
                                        .formatted(name))));
        return held;
    }
}
