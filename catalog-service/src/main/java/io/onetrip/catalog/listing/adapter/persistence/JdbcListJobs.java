package io.onetrip.catalog.listing.adapter.persistence;

import io.onetrip.catalog.listing.domain.ListJob;
import io.onetrip.catalog.listing.domain.ListJobs;
import io.onetrip.catalog.listing.domain.ListRefused;
import io.onetrip.catalog.listing.domain.ListRefused.Reason;
import io.onetrip.catalog.listing.domain.ListRow;
import io.onetrip.catalog.listing.domain.ListStatus;
import io.onetrip.catalog.listing.domain.ListedDepartment;
import io.onetrip.catalog.listing.domain.Outcome;
import io.onetrip.catalog.listing.domain.Verdict;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcListJobs implements ListJobs {

    /** Any number nobody else in this database locks. */
    private static final long WORK_LOCK = 0x6c69_7374_73L;

    private static final int ATTEMPTS = 5;
    private static final int KEPT_DAYS = 90;

    private final JdbcClient jdbc;
    private final StoredRows rows;
    private final JobRows jobs;

    JdbcListJobs(JdbcClient jdbc, StoredRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.jobs = new JobRows(jdbc);
    }

    @Override
    public Begun begin(Request request) {
        var begun = jdbc.sql("""
                        insert into list_job (editor, editor_name, request_key, fingerprint, file_name, format, trial, status)
                        values (?, ?, ?, ?, ?, ?, ?, 'CHECKING') on conflict (editor, request_key) do nothing returning id""")
                .params(
                        request.editor().id(),
                        request.editor().name(),
                        request.key(),
                        request.fingerprint(),
                        request.fileName(),
                        request.format().name(),
                        request.trial())
                .query(Long.class)
                .optional();
        return begun.map(id -> new Begun(id, true)).orElseGet(() -> new Begun(before(request), false));
    }

    private long before(Request request) {
        return jdbc.sql("select id from list_job where editor = ? and request_key = ? and fingerprint = ?")
                .params(request.editor().id(), request.key(), request.fingerprint())
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new ListRefused(
                        Reason.KEY_REUSED, "This key belongs to another request. Use a new key for a new action."));
    }

    @Override
    public Rows rows(long job) {
        return rows.into(job);
    }

    @Override
    public void ready(long job, int count, List<String> ignoredColumns) {
        jdbc.sql("update list_job set rows = ?, ignored_columns = ?::jsonb where id = ?")
                .params(count, RowJson.write(ignoredColumns), job)
                .update();
    }

    @Override
    public ListJob get(long id) {
        return jobs.get(id).orElseThrow(() -> new ListRefused(Reason.NOT_FOUND, "There is no list %d.".formatted(id)));
    }

    @Override
    public List<ListJob> list(long before, int limit) {
        return jobs.before(before, limit);
    }

    @Override
    public boolean mine() {
        return jdbc.sql("select pg_try_advisory_xact_lock(?)")
                .param(WORK_LOCK)
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<ListJob> next() {
        return jdbc.sql("select id from list_job where status in ('CHECKING', 'STORING') order by id limit 1")
                .query(Long.class)
                .optional()
                .map(this::get);
    }

    @Override
    public List<ListRow> unchecked(long job, int limit) {
        return rows.unchecked(job, limit);
    }

    @Override
    public Map<String, Repeated> repeated(long job, Collection<String> codes) {
        return rows.repeated(job, codes);
    }

    @Override
    public List<ListedDepartment> newDepartments(long job) {
        return jdbc.sql("select id, name, credit_code from list_department where job_id = ? order by id")
                .param(job)
                .query(ListedDepartment.class)
                .list();
    }

    @Override
    public void save(long job, Map<ListRow, Verdict> verdicts) {
        rows.save(job, verdicts);
        for (var verdict : verdicts.values()) if (verdict.newDepartment() != null) save(job, verdict.newDepartment());
        jdbc.sql("update list_job set checked = checked + ? where id = ?")
                .params(verdicts.size(), job)
                .update();
    }

    private void save(long job, ListedDepartment department) {
        jdbc.sql("""
                        insert into list_department (job_id, id, name, credit_code) values (?, ?, ?, ?)
                        on conflict do nothing""")
                .params(job, department.id(), department.name(), department.creditCode())
                .update();
    }

    @Override
    public boolean move(long job, ListStatus from, ListStatus to) {
        return jdbc.sql("""
                        update list_job set status = :to, finished_at = case when :working then null else now() end
                        where id = :job and status = :from""")
                        .param("to", to.name())
                        .param("working", to.working())
                        .param("job", job)
                        .param("from", from.name())
                        .update()
                == 1;
    }

    @Override
    public void checkAgain(long job) {
        jdbc.sql("update list_row set outcome = null, findings = null, draft = null where job_id = ?")
                .param(job)
                .update();
        jdbc.sql("delete from list_department where job_id = ?").param(job).update();
        jdbc.sql("update list_job set checked = 0 where id = ?").param(job).update();
        move(job, ListStatus.STORING, ListStatus.CHECKING);
    }

    @Override
    public List<Draft> drafts(long job) {
        return jdbc.sql("""
                        select draft, outcome <> 'REJECTED' as good from list_row
                        where job_id = ? and draft is not null order by number""")
                .param(job)
                .query((row, number) -> new Draft(RowJson.item(row.getString("draft")), row.getBoolean("good")))
                .list();
    }

    @Override
    public void stored(long job, @Nullable Long revision, @Nullable Long faultyRevision) {
        jdbc.sql("update list_job set revision = ?, faulty_revision = ? where id = ?")
                .params(Arrays.asList(revision, faultyRevision, job))
                .update();
    }

    @Override
    public void failed(long job, String why) {
        jdbc.sql("""
                        update list_job set attempts = attempts + 1, failure = :why,
                            status = case when attempts + 1 >= :most then 'FAILED' else status end,
                            finished_at = case when attempts + 1 >= :most then now() end
                        where id = :job and status in ('CHECKING', 'STORING')""")
                .param("why", why.substring(0, Math.min(why.length(), 1000)))
                .param("most", ATTEMPTS)
                .param("job", job)
                .update();
    }

    @Override
    public List<Checked> checked(long job, Set<Outcome> outcomes, int after, int limit) {
        return rows.checked(job, outcomes, after, limit);
    }

    @Override
    public void forget() {
        jdbc.sql("""
                        delete from list_row where job_id in (
                            select id from list_job where finished_at < now() - make_interval(days => ?))""").param(KEPT_DAYS).update();
    }
}
