package io.onetrip.approval.acceptance.application;

import io.onetrip.approval.acceptance.domain.AcceptanceEvents;
import io.onetrip.approval.acceptance.domain.ItemAcceptance;
import io.onetrip.approval.acceptance.domain.NonAcceptance;
import io.onetrip.approval.tasks.domain.Officer;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The department does not accept an item (不予受理), with reason, legal basis and where to apply instead. */
@Service
public class DeclineItem {
    private final AcceptanceAccess access;
    private final AcceptanceEvents events;
    private final CurrentAcceptanceTime time;
    private final Clock clock;

    DeclineItem(AcceptanceAccess access, AcceptanceEvents events, CurrentAcceptanceTime time, Clock clock) {
        this.access = access;
        this.events = events;
        this.time = time;
        this.clock = clock;
    }

    @Transactional
    public ItemAcceptance decline(
            String taskId, Officer officer, String reason, String legalBasis, @Nullable String applyInstead) {
        var now = clock.instant();
        var locked = access.lockFor(taskId, officer);
        var given = new NonAcceptance(reason, legalBasis, applyInstead, officer, now);
        time.get().requireAnswerable(locked.acceptance(), now);
        var declined = access.save(locked, locked.acceptance().decline(given));
        access.close(locked);
        events.notAccepted(locked.task().item(), given);
        return declined;
    }
}
