package io.onetrip.cases.worklist;

import io.onetrip.cases.applicant.ApplicantKind;
import io.onetrip.cases.due.DueResponse;
import io.onetrip.cases.due.DueResponses;
import io.onetrip.cases.hall.NumberSight;
import io.onetrip.cases.handling.domain.CaseStatus;
import io.onetrip.cases.handling.domain.CaseTerms;
import io.onetrip.cases.online.AnswerWithin;
import io.onetrip.cases.times.ItemTimes;
import io.onetrip.workingdays.DeemedAcceptance;
import java.sql.ResultSet;
import java.sql.SQLException;
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
    private final DueResponses due;
    private final AnswerWithin within;

    CaseList(JdbcClient jdbc, JsonMapper json, DueResponses due, AnswerWithin within) {
        this.jdbc = jdbc;
        this.json = json;
        this.due = due;
        this.within = within;
    }

    CasePage page(CaseFilter filter, Sort sort, int limit, NumberSight sight) {
        var found = jdbc.sql("""
                        select case_number, receipt_number, status, bundle_id, bundle_name, applicant_name,
                            applicant_kind, clerk_name, coalesce(responsible_name, clerk_name) as responsible_name, received_at, output_number,
                            (acceptance ->> 'acceptedAt')::timestamptz as accepted_at,
                            item_asked, deferred_due, coalesce(acceptance_days, :general) as acceptance_days,
                            case when acceptance is not null then jsonb_build_object(
                                'promise', plan #> '{plan,promise}', 'jointLimit', plan #> '{plan,jointLimit}',
                                'members', (select jsonb_agg(
                                        jsonb_build_object('wave', item -> 'wave', 'statute', item -> 'statute'))
                                    from jsonb_array_elements(plan #> '{plan,items}') item)) end as terms,
                            (select jsonb_agg(times) from item_times
                                where item_times.case_number = service_case.case_number) as times,
                            exists (select from online_case
                                where online_case.case_number = service_case.case_number) as online,
                            (select waiting_since from online_case
                                where online_case.case_number = service_case.case_number) as waiting_since
                        from service_case where %s order by case_number %s limit :limit""".formatted(filter.sql(), sort.direction()))
                .params(filter.parameters())
                .param("limit", limit + 1)
                .param("general", DeemedAcceptance.DAYS_TO_NOTIFY)
                .query((row, _) -> summary(row, sight))
                .list();
        var content = List.copyOf(found.subList(0, Math.min(limit, found.size())));
        return new CasePage(content, found.size() > limit ? content.getLast().caseNumber() : null);
    }

    private CaseSummary summary(ResultSet row, NumberSight sight) throws SQLException {
        var status = CaseStatus.valueOf(row.getString("status"));
        var acceptedAt = instant(row, "accepted_at");
        var due = due(row, status, acceptedAt);
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
                due == null ? null : due.promise(),
                due != null && due.provisional(),
                due == null ? null : due.workingDaysLeft(),
                sight.output() ? row.getString("output_number") : null,
                row.getBoolean("online"),
                row.getBoolean("item_asked"),
                row.getObject("deferred_due", LocalDate.class),
                waitingSince == null ? null : within.since(waitingSince, row.getInt("acceptance_days")));
    }

    /** As the page of the case says it. */
    private @Nullable DueResponse due(ResultSet row, CaseStatus status, @Nullable Instant acceptedAt)
            throws SQLException {
        if (acceptedAt == null) return null;
        var times = row.getString("times");
        return due.ofLine(
                json.readValue(row.getString("terms"), CaseTerms.class),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                acceptedAt,
                status,
                times == null ? List.of() : List.of(json.readValue(times, ItemTimes[].class)));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
