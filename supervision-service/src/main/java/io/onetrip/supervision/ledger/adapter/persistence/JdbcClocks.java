package io.onetrip.supervision.ledger.adapter.persistence;

import io.onetrip.supervision.ledger.domain.Clock;
import io.onetrip.supervision.ledger.domain.ClockId;
import io.onetrip.supervision.ledger.domain.Clocks;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Clocks as rows; {@code next_turn_on} carries an index, so that nothing looks at a clock before its day. */
@Repository
class JdbcClocks implements Clocks {
    private static final String SAVE = """
            insert into clock (clock_id, kind, case_number, item_id, item_name, department, bundle_name, hall,
                started_at, terms, times, dues, due, provisional, amber_from, red_from, calendar_revision,
                light, amber_raised, red_raised, closed_at, closed_on, outcome, next_turn_on, deemed_from)
            values (:clockId, :kind, :caseNumber, :itemId, :itemName, :department, :bundleName, :hall,
                :startedAt, :terms::jsonb, :times::jsonb, :dues::jsonb, :due, :provisional, :amberFrom, :redFrom, :calendarRevision,
                :light, :amberRaised, :redRaised, :closedAt, :closedOn, :outcome, :nextTurnOn, :deemedFrom)
            on conflict (clock_id) do update set times = excluded.times, dues = excluded.dues, due = excluded.due,
                provisional = excluded.provisional, amber_from = excluded.amber_from, red_from = excluded.red_from,
                calendar_revision = excluded.calendar_revision, light = excluded.light,
                amber_raised = excluded.amber_raised, red_raised = excluded.red_raised,
                closed_at = excluded.closed_at, closed_on = excluded.closed_on, outcome = excluded.outcome,
                next_turn_on = excluded.next_turn_on, deemed_from = excluded.deemed_from""";

    private static final String TO_TURN = """
            select * from clock where next_turn_on <= ?
            order by next_turn_on limit ? for update skip locked""";

    private static final String COUNTED_BEFORE = """
            select * from clock where calendar_revision < ? and (closed_at is null or provisional)
            order by calendar_revision limit ? for update skip locked""";

    private final JdbcClient jdbc;
    private final ClockRows rows;

    JdbcClocks(JdbcClient jdbc, ClockRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** The advisory lock makes dispatch and decision, told by two topics, meet one after the other. */
    @Override
    public Optional<Clock> find(ClockId id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))::text")
                .param(id.value())
                .query(String.class)
                .single();
        return jdbc.sql("select * from clock where clock_id = ? for update")
                .param(id.value())
                .query(rows)
                .optional();
    }

    @Override
    public List<Clock> ofCase(String caseNumber) {
        return jdbc.sql("select * from clock where case_number = ? order by clock_id for update")
                .param(caseNumber)
                .query(rows)
                .list();
    }

    @Override
    public void save(Clock clock) {
        jdbc.sql(SAVE).params(rows.columns(clock)).update();
    }

    @Override
    public List<Clock> toTurn(LocalDate today, int atMost) {
        return jdbc.sql(TO_TURN).params(today, atMost).query(rows).list();
    }

    @Override
    public List<Clock> countedBefore(long calendarRevision, int atMost) {
        return jdbc.sql(COUNTED_BEFORE)
                .params(calendarRevision, atMost)
                .query(rows)
                .list();
    }
}
