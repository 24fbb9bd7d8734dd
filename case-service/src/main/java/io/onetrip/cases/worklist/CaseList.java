package io.onetrip.cases.worklist;

import io.onetrip.cases.applicant.ApplicantKind;
import io.onetrip.cases.hall.NumberSight;
import io.onetrip.cases.handling.domain.Calendar;
import io.onetrip.cases.handling.domain.CaseStatus;
import io.onetrip.cases.online.AnswerWithin;
import io.onetrip.workingdays.Deadline;
import io.onetrip.workingdays.Limit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads a page of cases; one row more than asked for tells whether there are others. */
@Component
class CaseList {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Calendar calendar;
    private final AnswerWithin within;
    private final Clock clock;

    CaseList(JdbcClient jdbc, JsonMapper json, Calendar calendar, AnswerWithin within, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.calendar = calendar;
        this.within = within;
        this.clock = clock;
    }

    CasePage page(CaseFilter filter, Sort sort, int limit, NumberSight sight) {
        var found = jdbc.sql("""
                        select case_number, receipt_number, status, bundle_id, bundle_name, applicant_name,
                            applicant_kind, clerk_name, coalesce(responsible_name, clerk_name) as responsible_name, received_at, output_number,
                            (acceptance ->> 'acceptedAt')::timestamptz as accepted_at,
                            case when acceptance is not null then plan #> '{plan,promise}' end as promise,
                            exists (select from online_case
                                where online_case.case_number = service_case.case_number) as online,
                            (select waiting_since from online_case
                                where online_case.case_number = service_case.case_number) as waiting_since
                        from service_case where %s order by case_number %s limit :limit""".formatted(filter.sql(), sort.direction()))
                .params(filter.parameters())
                .param("limit", limit + 1)
                .query((row, _) -> summary(row, sight))
                .list();
        var content = List.copyOf(found.subList(0, Math.min(limit, found.size())));
        return new CasePage(content, found.size() > limit ? content.getLast().caseNumber() : null);
    }

    private CaseSummary summary(ResultSet row, NumberSight sight) throws SQLException {
        var status = CaseStatus.valueOf(row.getString("status"));
        var acceptedAt = instant(row, "accepted_at");
        var due = due(acceptedAt, row.getString("promise"));
        var waitingSince = instant(row, "waiting_since");
        return new CaseSummary(
                row.getString("case_number"),
                sight.receipt() ? row.getString("receipt_number") : null,
                status,
                row.getString("bundle_id"),
                row.getString("bundle_name"),
                row.getString("applicant_name"),
                ApplicantKind.valueOf(row.getString("applicant_kind")),
                row.getString("clerk_name"),
                row.getString("responsible_name"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                acceptedAt,
                due == null ? null : due.date(),
                due != null && due.provisional(),
                due == null || status != CaseStatus.ACCEPTED ? null : workingDaysLeft(due.date()),
                sight.output() ? row.getString("output_number") : null,
                row.getBoolean("online"),
                waitingSince == null ? null : within.since(waitingSince));
    }

    private @Nullable Deadline due(@Nullable Instant acceptedAt, @Nullable String promise) {
        if (acceptedAt == null || promise == null) return null;
        var accepted = LocalDate.ofInstant(acceptedAt, clock.getZone());
        return calendar.current().deadline(accepted, json.readValue(promise, Limit.class));
    }

    private int workingDaysLeft(LocalDate due) {
        return Math.toIntExact(calendar.current().workingDaysBetween(LocalDate.now(clock), due));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
