package io.onetrip.approval.acceptance.application;

import io.onetrip.approval.acceptance.domain.AcceptanceEvents;
import io.onetrip.approval.acceptance.domain.Acceptances;
import io.onetrip.approval.tasks.domain.TaskStatus;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accepts what a department said nothing of in time (视为受理), each item in a transaction of its own. */
@Service
public class DeemItems {
    private final AcceptanceAccess access;
    private final Acceptances acceptances;
    private final AcceptanceEvents events;
    private final CurrentAcceptanceTime time;
    private final Clock clock;

    DeemItems(
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

    /** Those it may have come to, by id, at most so many after the given one. */
    @Transactional(readOnly = true)
    public List<String> candidates(@Nullable String after, int atMost) {
        return acceptances.unanswered(time.get().answerableFrom(clock.instant()), after == null ? "" : after, atMost);
    }

    /** Looks again with the task locked: the department or another replica may have been first. */
    @Transactional
    public void deem(String taskId) {
        access.lock(taskId)
                .filter(locked -> locked.task().status() != TaskStatus.CLOSED
                        && locked.task().status() != TaskStatus.DECIDED)
                .filter(locked -> time.get().isDeemed(locked.acceptance(), clock.instant()))
                .ifPresent(locked -> {
                    var deemed = access.save(locked, locked.acceptance().deem(clock.instant()));
                    events.accepted(locked.task().item(), Objects.requireNonNull(deemed.accepted()));
                });
    }
}
