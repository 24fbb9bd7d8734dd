package io.onetrip.cases.exchange;

import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.Reason;
import io.onetrip.chassis.audit.Audit;
import io.onetrip.chassis.event.AggregateRef;
import io.onetrip.chassis.security.Actor;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A chief takes the own department's rows, supervisors and operators anybody's. Numbers of people go in full to the
 * operator alone, who sends them on; each export stands in the audit chain of its table.
 */
@Service
class AllowExchange {
    private static final String SENDS = "operator";
    private static final String SEES_ALL = "supervisor";
    private final Audit audit;

    AllowExchange(Audit audit) {
        this.audit = audit;
    }

    /** @param department null: all */
    record Allowed(@Nullable String department, boolean full) {}

    @Transactional
    Allowed allow(ExchangeTable table, ExchangePeriod period, @Nullable String department, Actor actor) {
        var all = actor.has(SENDS) || actor.has(SEES_ALL);
        if (!all && department != null && !department.equals(actor.department()))
            throw new CaseRefused(
                    Reason.OTHER_DEPARTMENT,
                    "只能导出本部门的数据 (Only the own department's rows can be exported: leave it out)");
        var allowed = new Allowed(all ? department : actor.department(), actor.has(SENDS));
        audit.record(
                "exchange.exported",
                new AggregateRef("exchange", table.name()),
                Map.of(
                        "by", actor.id(),
                        "from", period.from().toString(),
                        "to", period.to().toString(),
                        "department", allowed.department() == null ? "" : allowed.department(),
                        "full", allowed.full()));
        return allowed;
    }
}
