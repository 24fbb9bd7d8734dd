package io.onetrip.approval.acceptance.application;

import io.onetrip.approval.acceptance.domain.CorrectionOverride;
import io.onetrip.approval.tasks.application.FindTask;
import io.onetrip.chassis.audit.Audit;
import io.onetrip.chassis.event.AggregateRef;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a second correction notice go out before acceptance; it stands in the task and in the audit chain. */
@Service
public class OverrideCorrection {
    private final AcceptanceAccess access;
    private final Audit audit;
    private final Clock clock;

    OverrideCorrection(AcceptanceAccess access, Audit audit, Clock clock) {
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void override(String taskId, String supervisorId, String supervisorName, String reason) {
        var locked = access.lock(taskId).orElseThrow(() -> FindTask.unknown(taskId));
        var override = new CorrectionOverride(clock.instant(), supervisorId, supervisorName, reason);
        access.save(locked, locked.acceptance().overrideBy(override));
        audit.record("correction-overridden", new AggregateRef("task", taskId), override);
    }
}
