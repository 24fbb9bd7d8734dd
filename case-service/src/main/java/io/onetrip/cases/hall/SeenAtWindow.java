package io.onetrip.cases.hall;

import io.onetrip.cases.handling.domain.CaseEvent;
import io.onetrip.cases.handling.domain.CaseListener;
import io.onetrip.cases.handling.domain.Clerk;
import io.onetrip.cases.handling.domain.KnownClerks;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.chassis.security.Actors;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Remembers who takes in at which hall's window, so that a case can be handed over to them. */
@Component
class SeenAtWindow implements CaseListener {
    private final KnownClerks clerks;
    private final Clock clock;

    SeenAtWindow(KnownClerks clerks, Clock clock) {
        this.clerks = clerks;
        this.clock = clock;
    }

    @Override
    public void happened(ServiceCase serviceCase, List<CaseEvent> events) {
        var actor = Actors.current();
        var hall = actor.hall();
        if (hall != null && actor.has("intake-clerk"))
            clerks.seen(new Clerk(actor.id(), actor.name(), hall), clock.instant());
    }
}
