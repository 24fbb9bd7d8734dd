package io.onetrip.approval.acceptance.application;

import io.onetrip.approval.acceptance.domain.AcceptanceEvents;
import io.onetrip.approval.acceptance.domain.ItemAcceptance;
import io.onetrip.approval.tasks.domain.Officer;
import java.time.Clock;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The department accepts an item (受理), or finds that its silence has (视为受理). */
@Service
public class AcceptItem {
    private final AcceptanceAccess access;
    private final AcceptanceEvents events;
    private final CurrentAcceptanceTime time;
    private final Clock clock;

    AcceptItem(AcceptanceAccess access, AcceptanceEvents events, CurrentAcceptanceTime time, Clock clock) {
        this.access = access;
        this.events = events;
        this.time = time;
        this.clock = clock;
    }

    @Transactional
    public ItemAcceptance accept(String taskId, Officer officer) {
        var locked = access.lockFor(taskId, officer);
        var now = clock.instant();
        var found = locked.acceptance();
        var accepted = time.get().isDeemed(found, now) ? found.deem(now) : found.accept(officer, now);
        access.save(locked, accepted);
        events.accepted(locked.task().item(), Objects.requireNonNull(accepted.accepted()));
        return accepted;
    }
}
