package io.onetrip.cases.handling.application;

import io.onetrip.cases.handling.domain.CaseEvent;
import io.onetrip.cases.handling.domain.Clerk;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.cases.numbering.Numbers;
import io.onetrip.chassis.audit.Audit;
import io.onetrip.chassis.event.AggregateRef;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of an item that a revoked result stops; who decided so and why, the audit chain keeps. */
@Service
public class ResolveStopped {
    private final CaseAccess access;
    private final Numbers numbers;
    private final Audit audit;
    private final Clock clock;

    ResolveStopped(CaseAccess access, Numbers numbers, Audit audit, Clock clock) {
        this.access = access;
        this.numbers = numbers;
        this.audit = audit;
        this.clock = clock;
    }

    record Resolved(String itemId, String clerk, String hall, String reason) {}

    @Transactional
    public ServiceCase end(CaseNumber number, Clerk clerk, String itemId, String reason) {
        return resolve(
                "case.stopped-item-ended",
                number,
                new Resolved(itemId, clerk.id(), clerk.hall(), reason),
                found -> found.endStopped(clerk, itemId, clock.instant(), numbers));
    }

    @Transactional
    public ServiceCase sendOut(CaseNumber number, Clerk clerk, String itemId, String reason) {
        return resolve(
                "case.stopped-item-sent",
                number,
                new Resolved(itemId, clerk.id(), clerk.hall(), reason),
                found -> found.sendStopped(clerk, itemId, clock.instant()));
    }

    private ServiceCase resolve(
            String type, CaseNumber number, Resolved resolved, Function<ServiceCase, List<CaseEvent>> step) {
        var changed = access.change(number, step);
        audit.record(type, new AggregateRef("case", number.value()), resolved);
        return changed;
    }
}
