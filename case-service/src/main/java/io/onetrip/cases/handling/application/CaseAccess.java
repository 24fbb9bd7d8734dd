package io.onetrip.cases.handling.application;

import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.Reason;
import io.onetrip.cases.handling.domain.CaseEvent;
import io.onetrip.cases.handling.domain.CaseEvents;
import io.onetrip.cases.handling.domain.Cases;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.cases.handling.domain.SharedAnswers;
import io.onetrip.cases.handling.domain.SharedData;
import io.onetrip.cases.numbering.CaseNumber;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** One change of one case: locked first, then changed, saved and told, in the caller's transaction. */
@Component
class CaseAccess {
    private final Cases cases;
    private final CaseEvents events;
    private final SharedAnswers shared;

    CaseAccess(Cases cases, CaseEvents events, SharedAnswers shared) {
        this.cases = cases;
        this.events = events;
        this.shared = shared;
    }

    ServiceCase change(CaseNumber number, Function<ServiceCase, List<CaseEvent>> step) {
        var locked = cases.lock(number).orElseThrow(() -> notFound(number));
        var happened = step.apply(locked);
        cases.save(locked);
        events.publish(locked, withSharedData(locked, happened));
        return locked;
    }

    /** An item goes out with what registers have said by now. */
    private List<CaseEvent> withSharedData(ServiceCase locked, List<CaseEvent> happened) {
        if (happened.stream().noneMatch(CaseEvent.ItemDispatched.class::isInstance)) return happened;
        var known = new SharedData(locked.plan(), shared.of(locked.number()));
        return happened.stream()
                .map(event -> event instanceof CaseEvent.ItemDispatched dispatched ? known.fill(dispatched) : event)
                .toList();
    }

    static CaseRefused notFound(CaseNumber number) {
        return new CaseRefused(
                Reason.CASE_NOT_FOUND, "没有找到办件 %s, 请核对编号 (No such case: check the number)".formatted(number.value()));
    }
}
