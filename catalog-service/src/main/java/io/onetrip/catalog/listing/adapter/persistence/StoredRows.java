package io.onetrip.catalog.listing.adapter.persistence;

import io.onetrip.catalog.listing.domain.ListJobs.Checked;
import io.onetrip.catalog.listing.domain.ListJobs.Repeated;
import io.onetrip.catalog.listing.domain.ListJobs.Rows;
import io.onetrip.catalog.listing.domain.ListRow;
import io.onetrip.catalog.listing.domain.Outcome;
import io.onetrip.catalog.listing.domain.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of lists, written many at a time. */
@Repository
class StoredRows {

    private static final int BATCH = 1000;

    private static final String INSERT = """
            insert into list_row (job_id, number, code, given, read)
            select :job, number, code, given::jsonb, read::jsonb
            from unnest(:numbers::int[], :codes::text[], :given::text[], :read::text[]) as r (number, code, given, read)""";

    private static final String SAVE = """
            update list_row set outcome = r.outcome, findings = r.findings::jsonb, draft = r.draft::jsonb
            from unnest(:numbers::int[], :outcomes::text[], :findings::text[], :drafts::text[]) as r (number, outcome, findings, draft)
            where job_id = :job and list_row.number = r.number""";

    private static final String REPEATED = """
            with first as (
                select distinct on (code) code, number, given, read from list_row
                where job_id = :job and code = any(:codes) order by code, number)
            select first.*, exists (
                       select from list_row other where job_id = :job and other.code = first.code and other.number > first.number) as again,
                   (select min(other.number) from list_row other
                    where job_id = :job and other.code = first.code and other.number > first.number and other.given - 'itemCode' <> first.given - 'itemCode') as contradiction
            from first""";

    private final JdbcClient jdbc;

    StoredRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Rows into(long job) {
        return new Batch(job);
    }

    /** Gathers rows until they are worth a statement. */
    private final class Batch implements Rows {
        private final long job;
        private final List<ListRow> waiting = new ArrayList<>(BATCH);

        private Batch(long job) {
            this.job = job;
        }

        @Override
        public void accept(ListRow row) {
            waiting.add(row);
            if (waiting.size() == BATCH) close();
        }

        @Override
        public void close() {
            if (!waiting.isEmpty())
                jdbc.sql(INSERT)
                        .param("job", job)
                        .param(
                                "numbers",
                                waiting.stream().mapToInt(ListRow::number).toArray())
                        .param("codes", texts(waiting, ListRow::key))
                        .param("given", texts(waiting, RowJson::given))
                        .param("read", texts(waiting, row -> RowJson.write(row.findings())))
                        .update();
            waiting.clear();
        }
    }

    List<ListRow> unchecked(long job, int limit) {
        return jdbc.sql("""
                        select number, given, read from list_row where job_id = ? and outcome is null
                        order by number limit ?""")
                .params(job, limit)
                .query((row, number) -> RowJson.row(row, "read"))
                .list();
    }

    Map<String, Repeated> repeated(long job, Collection<String> codes) {
        var repeated = new HashMap<String, Repeated>();
        jdbc.sql(REPEATED)
                .param("job", job)
                .param("codes", codes.toArray(String[]::new))
                .query(row -> {
                    if (row.getBoolean("again"))
                        repeated.put(
                                row.getString("code"),
                                new Repeated(RowJson.row(row, "read"), row.getObject("contradiction", Integer.class)));
                });
        return repeated;
    }

    void save(long job, Map<ListRow, Verdict> verdicts) {
        var entries = List.copyOf(verdicts.entrySet());
        jdbc.sql(SAVE)
                .param("job", job)
                .param(
                        "numbers",
                        entries.stream()
                                .mapToInt(entry -> entry.getKey().number())
                                .toArray())
                .param(
                        "outcomes",
                        texts(entries, entry -> entry.getValue().outcome().name()))
                .param(
                        "findings",
                        texts(entries, entry -> RowJson.write(entry.getValue().findings())))
                .param(
                        "drafts",
                        texts(
                                entries,
                                entry -> entry.getValue().draft() == null
                                        ? null
                                        : RowJson.write(entry.getValue().draft())))
                .update();
    }

    List<Checked> checked(long job, Set<Outcome> outcomes, int after, int limit) {
        return jdbc.sql("""
                        select number, given, findings, outcome from list_row
                        where job_id = :job and number > :after and outcome = any(:outcomes) order by number limit :limit""")
                .param("job", job)
                .param("after", after)
                .param("outcomes", texts(outcomes.isEmpty() ? Set.of(Outcome.values()) : outcomes, Outcome::name))
                .param("limit", limit)
                .query((row, number) ->
                        new Checked(RowJson.row(row, "findings"), Outcome.valueOf(row.getString("outcome"))))
                .list();
    }

    private static <T> String[] texts(Collection<T> values, Function<T, String> text) {
        return values.stream().map(text).toArray(String[]::new);
    }
}
