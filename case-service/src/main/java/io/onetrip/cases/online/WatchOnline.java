package io.onetrip.cases.online;

import io.onetrip.cases.handling.domain.CaseEvent;
import io.onetrip.cases.handling.domain.CaseListener;
import io.onetrip.cases.handling.domain.Clerk;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.chassis.security.Actors;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Notes whether an applicant waits for the hall's word; the first clerk who says one becomes responsible. */
@Component
class WatchOnline implements CaseListener {
    private final OnlineCases online;
    private final Clock clock;

    WatchOnline(OnlineCases online, Clock clock) {
        this.online = online;
        this.clock = clock;
    }

    @Override
    public void happened(ServiceCase serviceCase, List<CaseEvent> events) {
        for (var event : events)
            switch (event) {
                case CaseEvent.Corrected(var at) -> online.waiting(serviceCase.number(), at);
                case CaseEvent.Accepted _, CaseEvent.AcceptanceRefused _, CaseEvent.CorrectionRequested _ -> {
                    online.waiting(serviceCase.number(), null);
                    claimByActor(serviceCase);
                }
                case CaseEvent.Withdrawn _ -> online.waiting(serviceCase.number(), null);
                default -> {}
            }
    }

    /** Silence and applicants make nobody responsible. */
    private void claimByActor(ServiceCase serviceCase) {
        var actor = Actors.current();
        if (!serviceCase.responsible().standsForHall()) return;
        if (actor.has("intake-clerk") && serviceCase.hall().equals(actor.hall()))
            online.claim(
                    serviceCase.number(), new Clerk(actor.id(), actor.name(), serviceCase.hall()), clock.instant());
    }
}
