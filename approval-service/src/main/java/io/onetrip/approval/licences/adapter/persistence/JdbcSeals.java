package io.onetrip.approval.licences.adapter.persistence;

import io.onetrip.approval.licences.domain.ApprovalSeal;
import io.onetrip.approval.licences.domain.ApprovalSeal.Withdrawal;
import io.onetrip.approval.licences.domain.SealUse;
import io.onetrip.approval.licences.domain.Seals;
import io.onetrip.approval.tasks.domain.Officer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcSeals implements Seals {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final String COLUMNS = "id, department, name, keeper, authorises, registered_at, withdrawal";
    private static final String ADD_USE = """
            insert into seal_use (number, seal_id, license, task_id, case_number, department, hall, signer, keeper, used_at)
            values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?)""";
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final LicenseRows licenses;
    private final JsonMapper json;

    JdbcSeals(JdbcClient jdbc, JdbcTemplate batches, LicenseRows licenses, JsonMapper json) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.licenses = licenses;
        this.json = json;
    }

    @Override
    public boolean register(ApprovalSeal seal) {
        return jdbc.sql("""
                        insert into approval_seal (id, department, name, keeper, authorises, registered_at)
                        values (?, ?, ?, ?::jsonb, ?, ?) on conflict (department) where withdrawn_at is null do nothing""")
                        .params(seal.id(), seal.department(), seal.name(), json.writeValueAsString(seal.keeper()))
                        .params(seal.authorises(), Timestamp.from(seal.registeredAt()))
                        .update()
                == 1;
    }

    @Override
    public Optional<ApprovalSeal> lock(String id) {
        return jdbc.sql("select %s from approval_seal where id = ? for update".formatted(COLUMNS))
                .param(id)
                .query(this::seal)
                .optional();
    }

    @Override
    public void save(ApprovalSeal seal) {
        var withdrawal = Optional.ofNullable(seal.withdrawal());
        jdbc.sql("""
                        update approval_seal set keeper = ?::jsonb, authorises = ?, withdrawn_at = ?, withdrawal = ?::jsonb
                        where id = ?""")
                .param(json.writeValueAsString(seal.keeper()))
                .param(seal.authorises())
                .param(withdrawal.map(one -> Timestamp.from(one.at())).orElse(null))
                .param(withdrawal.map(json::writeValueAsString).orElse(null))
                .param(seal.id())
                .update();
    }

    @Override
    public List<ApprovalSeal> of(String department) {
        return jdbc.sql("select %s from approval_seal where department = ? order by registered_at desc, id limit 200"
                        .formatted(COLUMNS))
                .param(department)
                .query(this::seal)
                .list();
    }

    @Override
    public Map<String, ApprovalSeal> inUse(Collection<String> departments) {
        return jdbc
                .sql("""
                        select %s from approval_seal where department = any(?) and withdrawn_at is null
                        order by department for share""".formatted(COLUMNS))
                .param(departments.toArray(String[]::new))
                .query(this::seal)
                .list()
                .stream()
                .collect(Collectors.toMap(ApprovalSeal::department, Function.identity()));
    }

    @Override
    public List<String> nextSlips(String department, LocalDate day, int howMany) {
        var last = jdbc.sql("""
                        insert into seal_use_serial (department, day, last) values (:department, :day, :many)
                        on conflict (department, day) do update set last = seal_use_serial.last + :many returning last""")
                .param("department", department)
                .param("day", day)
                .param("many", howMany)
                .query(Long.class)
                .single();
        return LongStream.rangeClosed(last - howMany + 1, last)
                .mapToObj(serial ->
                        "YZ-%s-%s-%05d".formatted(department.replaceFirst("^D_", ""), DAY.format(day), serial))
                .toList();
    }

    @Override
    public void add(Collection<SealUse> uses) {
        batches.batchUpdate(ADD_USE, uses.stream().map(this::values).toList());
    }

    @Override
    public List<ListedUse> uses(String department, @Nullable Long before, int limit) {
        return jdbc.sql("""
                        select %s, used.number as slip, used.serial as place, used.seal_id, seal.name as seal_name, used.signer,
                            used.keeper as answers, used.used_at
                        from seal_use used
                        join approval_seal seal on seal.id = used.seal_id
                        join electronic_license license on license.token = used.license
                        where used.department = :department and (:before::bigint is null or used.serial < :before)
                        order by used.serial desc limit :limit""".formatted(ofLicense()))
                .param("department", department)
                .param("before", before)
                .param("limit", limit)
                .query((row, number) -> new ListedUse(use(row), row.getLong("place")))
                .list();
    }

    private static String ofLicense() {
        return Stream.of(LicenseRows.COLUMNS.split(",\\s*"))
                .map(column -> "license." + column)
                .collect(Collectors.joining(", "));
    }

    private SealUse use(ResultSet row) throws SQLException {
        return new SealUse(
                row.getString("slip"),
                row.getString("seal_id"),
                row.getString("seal_name"),
                licenses.facts(row),
                json.readValue(row.getString("signer"), Officer.class),
                json.readValue(row.getString("answers"), Officer.class),
                row.getTimestamp("used_at").toInstant());
    }

    private Object[] values(SealUse use) {
        var license = use.license();
        return new Object[] {
            use.number(),
            use.sealId(),
            license.token(),
            license.taskId(),
            license.caseNumber(),
            license.department(),
            license.hall(),
            json.writeValueAsString(use.signer()),
            json.writeValueAsString(use.keeper()),
            Timestamp.from(use.usedAt())
        };
    }

    private ApprovalSeal seal(ResultSet row, int number) throws SQLException {
        var withdrawal = row.getString("withdrawal");
        return new ApprovalSeal(
                row.getString("id"),
                row.getString("department"),
                row.getString("name"),
                json.readValue(row.getString("keeper"), Officer.class),
                row.getBoolean("authorises"),
                row.getTimestamp("registered_at").toInstant(),
                withdrawal == null ? null : json.readValue(withdrawal, Withdrawal.class));
    }
}
