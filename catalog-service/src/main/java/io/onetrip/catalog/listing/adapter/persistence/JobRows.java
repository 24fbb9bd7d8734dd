package io.onetrip.catalog.listing.adapter.persistence;

import io.onetrip.catalog.listing.domain.ListFormat;
import io.onetrip.catalog.listing.domain.ListJob;
import io.onetrip.catalog.listing.domain.ListStatus;
import io.onetrip.catalog.listing.domain.Outcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads jobs, each with how many of its rows came to what. */
final class JobRows {

    /** Counted in the same statement: a second one per job would wait for a connection while holding one. */
    private static final String JOBS = """
            select list_job.*, (
                select coalesce(json_object_agg(outcome, count), '{}') from (
                    select outcome, count(*) from list_row
                    where job_id = list_job.id and outcome is not null group by outcome) counted) as outcomes
            from list_job where """;

    private final JdbcClient jdbc;

    JobRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ListJob> get(long id) {
        return jdbc.sql(JOBS + " id = ?").param(id).query(JobRows::job).optional();
    }

    List<ListJob> before(long before, int limit) {
        return jdbc.sql(JOBS + " id < ? order by id desc limit ?")
                .params(before, limit)
                .query(JobRows::job)
                .list();
    }

    private static ListJob job(ResultSet row, int number) throws SQLException {
        return new ListJob(
                row.getLong("id"),
                new ListJob.Editor(row.getString("editor"), row.getString("editor_name")),
                row.getString("file_name"),
                ListFormat.valueOf(row.getString("format")),
                row.getBoolean("trial"),
                ListStatus.valueOf(row.getString("status")),
                row.getInt("rows"),
                row.getInt("checked"),
                outcomes(row.getString("outcomes")),
                RowJson.texts(row.getString("ignored_columns")),
                row.getObject("revision", Long.class),
                row.getObject("faulty_revision", Long.class),
                row.getString("failure"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("finished_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static Map<Outcome, Integer> outcomes(String counted) {
        var counts = new EnumMap<Outcome, Integer>(Outcome.class);
        RowJson.counts(counted).forEach((outcome, count) -> counts.put(Outcome.valueOf(outcome), count));
        return counts;
    }
}
