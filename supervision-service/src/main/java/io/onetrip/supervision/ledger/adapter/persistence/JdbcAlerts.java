package io.onetrip.supervision.ledger.adapter.persistence;

import io.onetrip.supervision.ledger.domain.Alert;
import io.onetrip.supervision.ledger.domain.Alerts;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAlerts implements Alerts {
    private static final String ADD =
            "insert into alert (clock_id, case_number, kind, due, raised_at) values (?, ?, ?, ?, ?)";

    private final JdbcClient jdbc;

    JdbcAlerts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Alert alert) {
        var subject = alert.subject();
        jdbc.sql(ADD)
                .params(
                        subject.clockId().value(),
                        subject.caseNumber(),
                        alert.kind().name(),
                        alert.due(),
                        alert.raisedAt().atOffset(ZoneOffset.UTC))
                .update();
    }
}
