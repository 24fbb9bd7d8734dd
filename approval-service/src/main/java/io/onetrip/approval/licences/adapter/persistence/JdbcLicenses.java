package io.onetrip.approval.licences.adapter.persistence;

import io.onetrip.approval.licences.domain.ElectronicLicense;
import io.onetrip.approval.licences.domain.LicenseState;
import io.onetrip.approval.licences.domain.Licenses;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcLicenses implements Licenses {
    private static final String ADD = """
            insert into electronic_license (token, number, name, holder, task_id, case_number, hall, item_id, item_name,
                department, decided_by, decided_at, conditions, awaited)
            select ?, ?, ?, applicant_name, id, case_number, hall, item_id, item_name, department, ?::jsonb, ?, ?::jsonb, ?
            from department_task where id = ?""";
    private static final String SAVE = """
            update electronic_license set state = ?, details = ?::jsonb, issue = ?::jsonb, issued_at = ?, revocation = ?::jsonb
            where token = ?""";
    private static final String SELECT = "select %s from electronic_license ".formatted(LicenseRows.COLUMNS);
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final LicenseRows rows;
    private final JsonMapper json;

    JdbcLicenses(JdbcClient jdbc, JdbcTemplate batches, LicenseRows rows, JsonMapper json) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.rows = rows;
        this.json = json;
    }

    @Override
    public void add(Collection<Granted> granted) {
        batches.batchUpdate(
                ADD,
                granted.stream()
                        .map(one -> new Object[] {
                            one.token(),
                            one.number(),
                            one.name(),
                            json.writeValueAsString(one.decidedBy()),
                            Timestamp.from(one.decidedAt()),
                            json.writeValueAsString(one.conditions()),
                            one.awaited(),
                            one.taskId()
                        })
                        .toList());
    }

    @Override
    public Optional<ElectronicLicense> find(String token) {
        return jdbc.sql(SELECT + "where token = ?")
                .param(token)
                .query(rows::license)
                .optional();
    }

    @Override
    public List<ElectronicLicense> lock(Collection<String> tokens) {
        return jdbc.sql(SELECT + "where token = any(?) order by token for update")
                .param(tokens.toArray(String[]::new))
                .query(rows::license)
                .list();
    }

    @Override
    public List<ElectronicLicense> lockOfTasks(Collection<String> taskIds) {
        return jdbc.sql(SELECT + "where task_id = any(?) order by token for update")
                .param(taskIds.toArray(String[]::new))
                .query(rows::license)
                .list();
    }

    /** A department at a time, so that the index of waiting ones is read for those with a seal only. */
    @Override
    public List<ElectronicLicense> lockIssuable(int atMost) {
        return jdbc.sql(SELECT + """
                        where token in (
                            select one.token from approval_seal seal
                            join electronic_license one on one.department = seal.department and one.state = 'WAITING'
                                and (one.details is not null or not one.awaited)
                                and (seal.authorises or one.decided_by ->> 'id' = seal.keeper ->> 'id')
                            where seal.withdrawn_at is null limit :atMost)
                        and state = 'WAITING' order by serial for update skip locked""")
                .param("atMost", atMost)
                .query(rows::license)
                .list();
    }

    @Override
    public void save(Collection<ElectronicLicense> changed) {
        batches.batchUpdate(SAVE, changed.stream().map(this::values).toList());
    }

    @Override
    public List<ListedLicense> page(
            String department, @Nullable LicenseState state, @Nullable String query, @Nullable Long before, int limit) {
        return jdbc.sql("""
                        select %s, serial from electronic_license where department = :department
                        and (:state::text is null or state = :state)
                        and (:query::text is null or starts_with(number, :query) or starts_with(case_number, :query))
                        and (:before::bigint is null or serial < :before)
                        order by serial desc limit :limit""".formatted(LicenseRows.COLUMNS))
                .param("department", department)
                .param("state", state == null ? null : state.name())
                .param("query", query)
                .param("before", before)
                .param("limit", limit)
                .query((row, number) -> new ListedLicense(rows.license(row, number), row.getLong("serial")))
                .list();
    }

    private Object[] values(ElectronicLicense license) {
        var issue = license.issue();
        return new Object[] {
            license.state().name(),
            license.details().map(json::writeValueAsString).orElse(null),
            issue.map(json::writeValueAsString).orElse(null),
            issue.map(one -> Timestamp.from(one.at())).orElse(null),
            license.revocation().map(json::writeValueAsString).orElse(null),
            license.facts().token()
        };
    }
}
