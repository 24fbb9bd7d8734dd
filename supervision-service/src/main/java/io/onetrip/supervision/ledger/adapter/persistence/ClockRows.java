package io.onetrip.supervision.ledger.adapter.persistence;

import io.onetrip.supervision.ledger.domain.AlertKind;
import io.onetrip.supervision.ledger.domain.Clock;
import io.onetrip.supervision.ledger.domain.Closing;
import io.onetrip.supervision.ledger.domain.Dues;
import io.onetrip.supervision.ledger.domain.Outcome;
import io.onetrip.supervision.ledger.domain.Reckoning;
import io.onetrip.supervision.ledger.domain.Subject;
import io.onetrip.workingdays.Light;
import io.onetrip.workingdays.Signal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A clock to columns and back. Terms and limits are JSON: they are read as a whole or not at all. */
@Component
class ClockRows implements RowMapper<Clock> {
    private final JsonMapper json;
    private final TermsJson terms;

    ClockRows(JsonMapper json, TermsJson terms) {
        this.json = json;
        this.terms = terms;
    }

    Map<String, @Nullable Object> columns(Clock clock) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.putAll(subject(clock.subject()));
        var reckoning = clock.reckoning();
        columns.put("startedAt", clock.startedAt().atOffset(ZoneOffset.UTC));
        columns.put("terms", terms.write(clock.terms()));
        columns.put("times", json.writeValueAsString(clock.times().items()));
        columns.put("dues", json.writeValueAsString(reckoning.dues()));
        columns.put("due", clock.due());
        columns.put("provisional", reckoning.dues().provisional());
        columns.put("amberFrom", reckoning.signal().amberFrom());
        columns.put("redFrom", reckoning.signal().redFrom());
        columns.put("deemedFrom", reckoning.deemedFrom());
        columns.put("calendarRevision", reckoning.calendarRevision());
        columns.put("light", clock.light().name());
        columns.put("amberRaised", clock.raised().contains(AlertKind.AMBER));
        columns.put("redRaised", clock.raised().contains(AlertKind.RED));
        var closing = clock.closing();
        columns.put("closedAt", closing == null ? null : closing.at().atOffset(ZoneOffset.UTC));
        columns.put("closedOn", closing == null ? null : closing.on());
        columns.put("outcome", closing == null ? null : closing.outcome().name());
        columns.put("nextTurnOn", clock.nextTurnOn());
        return columns;
    }

    private static Map<String, @Nullable Object> subject(Subject subject) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("clockId", subject.clockId().value());
        columns.put("caseNumber", subject.caseNumber());
        columns.put("bundleName", subject.bundleName());
        columns.put("hall", subject.hall());
        var item = subject instanceof Subject.Item ofItem ? ofItem : null;
        columns.put("kind", SubjectRows.kind(subject));
        columns.put("itemId", item == null ? null : item.itemId());
        columns.put("itemName", item == null ? null : item.itemName());
        columns.put("department", item == null ? null : item.department());
        return columns;
    }

    @Override
    public Clock mapRow(ResultSet row, int number) throws SQLException {
        var subject = SubjectRows.read(row);
        return new Clock(
                subject,
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                terms.read(subject, row.getString("terms")),
                terms.times(row.getString("times")),
                reckoning(row),
                Light.valueOf(row.getString("light")),
                raised(row),
                closing(row));
    }

    private Reckoning reckoning(ResultSet row) throws SQLException {
        var signal =
                new Signal(row.getObject("amber_from", LocalDate.class), row.getObject("red_from", LocalDate.class));
        var dues = json.readValue(row.getString("dues"), Dues.class);
        return new Reckoning(
                dues, signal, row.getLong("calendar_revision"), row.getObject("deemed_from", LocalDate.class));
    }

    private static Set<AlertKind> raised(ResultSet row) throws SQLException {
        var raised = EnumSet.noneOf(AlertKind.class);
        if (row.getBoolean("amber_raised")) raised.add(AlertKind.AMBER);
        if (row.getBoolean("red_raised")) raised.add(AlertKind.RED);
        return raised;
    }

    private static @Nullable Closing closing(ResultSet row) throws SQLException {
        var at = row.getObject("closed_at", OffsetDateTime.class);
        if (at == null) return null;
        var on = row.getObject("closed_on", LocalDate.class);
        return new Closing(at.toInstant(), on, Outcome.valueOf(row.getString("outcome")));
    }
}
