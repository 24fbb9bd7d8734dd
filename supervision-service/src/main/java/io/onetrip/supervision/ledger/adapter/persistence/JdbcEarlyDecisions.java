package io.onetrip.supervision.ledger.adapter.persistence;

import io.onetrip.supervision.ledger.domain.ClockId;
import io.onetrip.supervision.ledger.domain.Closing;
import io.onetrip.supervision.ledger.domain.EarlyDecisions;
import io.onetrip.supervision.ledger.domain.Outcome;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcEarlyDecisions implements EarlyDecisions {
    private static final String KEEP = """
            insert into early_decision (clock_id, decided_at, decided_on, outcome) values (?, ?, ?, ?)
            on conflict (clock_id) do nothing""";

    private static final String TAKE = """
            delete from early_decision where clock_id = ? returning decided_at, decided_on, outcome""";

    private final JdbcClient jdbc;

    JdbcEarlyDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(ClockId id, Closing closing) {
        jdbc.sql(KEEP)
                .params(
                        id.value(),
                        closing.at().atOffset(ZoneOffset.UTC),
                        closing.on(),
                        closing.outcome().name())
                .update();
    }

    @Override
    public Optional<Closing> take(ClockId id) {
        return jdbc.sql(TAKE)
                .param(id.value())
                .query((row, number) -> new Closing(
                        row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                        row.getObject("decided_on", LocalDate.class),
                        Outcome.valueOf(row.getString("outcome"))))
                .optional();
    }
}
