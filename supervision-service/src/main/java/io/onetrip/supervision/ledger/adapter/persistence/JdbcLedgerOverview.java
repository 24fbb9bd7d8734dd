package io.onetrip.supervision.ledger.adapter.persistence;

import io.onetrip.supervision.ledger.domain.Alert;
import io.onetrip.supervision.ledger.domain.AlertKind;
import io.onetrip.supervision.ledger.domain.Clock;
import io.onetrip.supervision.ledger.domain.ClockFilter;
import io.onetrip.supervision.ledger.domain.ClockPosition;
import io.onetrip.supervision.ledger.domain.LedgerOverview;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcLedgerOverview implements LedgerOverview {
    private static final String OF_CASE = """
            select * from clock where case_number = ? order by kind, started_at, clock_id""";

    private static final String LATEST_ALERTS = """
            select alert.kind as alert_kind, alert.due as alert_due, alert.raised_at, clock.*
            from alert join clock using (clock_id) order by alert.id desc limit ?""";

    private final JdbcClient jdbc;
    private final ClockRows rows;

    JdbcLedgerOverview(JdbcClient jdbc, ClockRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Override
    public List<Clock> page(ClockFilter filter, @Nullable ClockPosition after, int atMost) {
        var query = ClockQuery.of(filter, after, atMost);
        return jdbc.sql(query.sql()).params(query.params()).query(rows).list();
    }

    @Override
    public List<Clock> ofCase(String caseNumber) {
        return jdbc.sql(OF_CASE).param(caseNumber).query(rows).list();
    }

    @Override
    public long dueOn(LocalDate day) {
        return jdbc.sql("select count(*) from clock where due = ? and closed_at is null")
                .param(day)
                .query(Long.class)
                .single();
    }

    @Override
    public List<Alert> latestAlerts(int atMost) {
        return jdbc.sql(LATEST_ALERTS)
                .param(atMost)
                .query((row, number) -> new Alert(
                        SubjectRows.read(row),
                        AlertKind.valueOf(row.getString("alert_kind")),
                        row.getObject("alert_due", LocalDate.class),
                        row.getObject("raised_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
