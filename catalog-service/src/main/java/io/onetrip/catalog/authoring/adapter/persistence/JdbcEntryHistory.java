package io.onetrip.catalog.authoring.adapter.persistence;

import io.onetrip.catalog.authoring.domain.EntryHistory;
import io.onetrip.catalog.authoring.domain.EntryKey;
import io.onetrip.catalog.importing.domain.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcEntryHistory implements EntryHistory {

    private final JdbcClient jdbc;

    JdbcEntryHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Published> versions(EntryKey key, int below, int limit) {
        return jdbc.sql("""
                        select * from (
                          select v.version, v.name, v.imported_at, v.revision_id, r.title,
                            lead(v.imported_at) over (order by v.version) as replaced_at,
                            case when e.version = v.version then e.withdrawn_at end as withdrawn_at,
                            coalesce((select s.editor_name from revision_step s
                              where s.revision_id = v.revision_id and s.what = 'APPROVED'
                              order by s.position desc limit 1), v.imported_by_name, v.imported_by) as by
                          from entry_version v join entry e using (kind, id) left join revision r on r.id = v.revision_id
                          where v.kind = ? and v.id = ?) held
                        where version < ? order by version desc limit ?""")
                .params(key.kind().name(), key.id(), below, limit)
                .query((row, number) -> published(row))
                .list();
    }

    private static Published published(ResultSet row) throws SQLException {
        var withdrawn = instant(row, "withdrawn_at");
        var replaced = instant(row, "replaced_at");
        return new Published(
                row.getInt("version"),
                row.getString("name"),
                row.getObject("imported_at", OffsetDateTime.class).toInstant(),
                replaced == null ? withdrawn : replaced,
                withdrawn != null,
                row.getString("by"),
                row.getObject("revision_id", Long.class),
                row.getString("title"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    @Override
    public Map<EntryKey, Integer> parts(String bundle, int version) {
        var parts = new HashMap<EntryKey, Integer>();
        jdbc.sql("select kind, id, version from bundle_part where bundle_id = ? and bundle_version = ?")
                .params(bundle, version)
                .query(row -> {
                    parts.put(Keys.of(row), row.getInt("version"));
                });
        return parts;
    }

    @Override
    public List<Named> named(Collection<String> ids, @Nullable Long revision) {
        return jdbc.sql("""
                        select distinct on (kind, id) kind, id, name,
                          case when kind = 'QUESTION' then definition -> 'options' end as options
                        from (
                          select kind, id, name, definition, 0 as place from draft
                          where revision_id = :revision and definition is not null and id = any(:ids)
                          union all
                          select kind, id, name, definition, 1 from entry join entry_version using (kind, id, version)
                          where kind = any(:kinds) and id = any(:ids)) known
                        order by kind, id, place""")
                .param("revision", revision == null ? -1 : revision)
                .param("ids", ids.toArray(String[]::new))
                .param("kinds", Arrays.stream(Kind.values()).map(Kind::name).toArray(String[]::new))
                .query((row, number) -> new Named(
                        Kind.valueOf(row.getString("kind")),
                        row.getString("id"),
                        row.getString("name"),
                        row.getString("options")))
                .list();
    }

    /** What a transaction stores bears the moment at which it began. */
    @Override
    public void publishedBy(long revision) {
        jdbc.sql("update entry_version set revision_id = ? where imported_at = now() and revision_id is null")
                .param(revision)
                .update();
    }
}
