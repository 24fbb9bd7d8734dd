package io.onetrip.approval.acceptance.application;

import io.onetrip.approval.acceptance.domain.Acceptances;
import io.onetrip.approval.acceptance.domain.ItemAcceptance;
import io.onetrip.approval.tasks.domain.DispatchedItem;
import io.onetrip.approval.tasks.domain.TaskOpened;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** An item that is not entrusted to the window waits for its department's acceptance. */
@Component
class OpenAcceptance implements TaskOpened {
    private final Acceptances acceptances;
    private final CurrentAcceptanceTime time;

    OpenAcceptance(Acceptances acceptances, CurrentAcceptanceTime time) {
        this.acceptances = acceptances;
        this.time = time;
    }

    @Override
    public void opened(DispatchedItem dispatched, Instant papersReceivedAt) {
        if (dispatched.rules().entrusted()) return;
        var pending =
                ItemAcceptance.pending(papersReceivedAt, dispatched.rules().daysToAccept());
        acceptances.save(dispatched.task().id(), pending, time.get().runsFrom(pending));
    }
}
