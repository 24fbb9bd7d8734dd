package io.onetrip.approval.acceptance.application;

import io.onetrip.approval.acceptance.domain.AcceptanceEvents;
import io.onetrip.approval.acceptance.domain.Acceptances;
import io.onetrip.approval.acceptance.domain.ItemAcceptance;
import io.onetrip.approval.acceptance.domain.Wrong;
import io.onetrip.approval.tasks.domain.Officer;
import io.onetrip.approval.tasks.domain.TaskChange;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Has the first window ask the applicant for what is wrong or missing, complete (一次性告知). */
@Service
public class AskForCorrection {
    private final AcceptanceAccess access;
    private final Acceptances acceptances;
    private final AcceptanceEvents events;
    private final CurrentAcceptanceTime time;
    private final Clock clock;

    AskForCorrection(
            AcceptanceAccess access,
            Acceptances acceptances,
            AcceptanceEvents events,
            CurrentAcceptanceTime time,
            Clock clock) {
        this.access = access;
        this.acceptances = acceptances;
        this.events = events;
        this.time = time;
        this.clock = clock;
    }

    @Transactional
    public ItemAcceptance ask(String taskId, Officer officer, List<Wrong> wrong) {
        var locked = access.lockFor(taskId, officer);
        var now = clock.instant();
        time.get().requireAnswerable(locked.acceptance(), now);
        acceptances.askedFor(taskId).requireAll(wrong);
        var asked = access.save(locked, locked.acceptance().request(wrong, officer, now));
        asked.openRequest()
                .ifPresent(request -> events.correctionNeeded(locked.task().item(), request));
        access.tell(TaskChange.Kind.CORRECTION_NEEDED, locked);
        return asked;
    }
}
