package io.onetrip.cases.handling.application;

import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.Reason;
import io.onetrip.cases.handling.domain.CaseEvent;
import io.onetrip.cases.handling.domain.CaseEvents;
import io.onetrip.cases.handling.domain.Cases;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.cases.numbering.CaseNumber;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** One change of one case: locked first, then changed, saved and told, in the caller's transaction. */
@Component
class CaseAccess {
    private final Cases cases;
    private final CaseEvents events;

    CaseAccess(Cases cases, CaseEvents events) {
        this.cases = cases;
        this.events = events;
    }

    ServiceCase change(CaseNumber number, Function<ServiceCase, List<CaseEvent>> step) {
        var locked = cases.lock(number).orElseThrow(() -> notFound(number));
        var happened = step.apply(locked);
        cases.save(locked);
        events.publish(locked, happened);
        return locked;
    }

    static CaseRefused notFound(CaseNumber number) {
        return new CaseRefused(
                Reason.CASE_NOT_FOUND, "没有找到办件 %s, 请核对编号 (No such case: check the number)".formatted(number.value()));
    }
}
