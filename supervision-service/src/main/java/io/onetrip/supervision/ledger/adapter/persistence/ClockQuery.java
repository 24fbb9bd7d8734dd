package io.onetrip.supervision.ledger.adapter.persistence;

import io.onetrip.supervision.ledger.domain.ClockFilter;
import io.onetrip.supervision.ledger.domain.ClockPosition;
import io.onetrip.supervision.ledger.domain.ClockState;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of clocks as SQL; each condition stands in it only when asked for, so that its index is used. */
record ClockQuery(String sql, List<Object> params) {
    static ClockQuery of(ClockFilter filter, @Nullable ClockPosition after, int atMost) {
        var conditions = new ArrayList<String>();
        var params = new ArrayList<Object>();
        var latestFirst = filter.state() == ClockState.CLOSED;
        if (filter.state() == ClockState.RUNNING) conditions.add("closed_at is null");
        if (filter.state() == ClockState.CLOSED) conditions.add("closed_at is not null");
        if (filter.light() != null)
            add(conditions, params, "light = ?", filter.light().name());
        if (filter.caseNumber() != null) add(conditions, params, "case_number = ?", filter.caseNumber());
        if (filter.department() != null) add(conditions, params, "department = ?", filter.department());
        if (filter.due() != null) add(conditions, params, "due = ?", filter.due());
        if (after != null) {
            conditions.add("(due, clock_id) %s (?, ?)".formatted(latestFirst ? "<" : ">"));
            params.add(after.due());
            params.add(after.clockId());
        }
        params.add(atMost);
        var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        var order = latestFirst ? " order by due desc, clock_id desc" : " order by due, clock_id";
        return new ClockQuery("select * from clock" + where + order + " limit ?", params);
    }

    private static void add(List<String> conditions, List<Object> params, String condition, Object param) {
        conditions.add(condition);
        params.add(param);
    }
}
