package io.onetrip.approval.acceptance.application;

import io.onetrip.approval.acceptance.domain.Acceptances;
import io.onetrip.approval.tasks.domain.TaskChange;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the window took in for an item lies before its department at once. */
@Service
public class TakeInCorrection {
    private final AcceptanceAccess access;
    private final Acceptances acceptances;

    TakeInCorrection(AcceptanceAccess access, Acceptances acceptances) {
        this.access = access;
        this.acceptances = acceptances;
    }

    /** A task that is not known here was never dispatched to any department; one that is decided keeps what it was decided on. */
    @Transactional
    public void takeIn(String taskId, String form, Map<String, String> materials, Instant at) {
        access.lock(taskId).filter(AcceptanceAccess.Locked::undecided).ifPresent(locked -> {
            acceptances.takeIn(taskId, form, materials);
            access.save(locked, locked.acceptance().corrected(at));
            access.tell(TaskChange.Kind.MATERIAL_ADDED, locked);
        });
    }
}
