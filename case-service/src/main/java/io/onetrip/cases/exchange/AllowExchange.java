package io.onetrip.cases.exchange;

import io.onetrip.chassis.audit.Audit;
import io.onetrip.chassis.event.AggregateRef;
import io.onetrip.chassis.security.Actor;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Each export stands in the audit chain of its table. */
@Service
class AllowExchange {
    private final Audit audit;

    AllowExchange(Audit audit) {
        this.audit = audit;
    }

    @Transactional
    Allowed allow(ExchangeTable table, ExchangePeriod period, @Nullable String department, Actor actor) {
        var allowed = Allowed.of(actor, department);
        audit.record(
                "exchange.exported",
                new AggregateRef("exchange", table.name()),
                Map.of(
                        "by", actor.id(),
                        "from", period.from().toString(),
                        "to", period.to().toString(),
                        "department", allowed.everybody() ? "" : allowed.department(),
                        "full", allowed.full()));
        return allowed;
    }
}
