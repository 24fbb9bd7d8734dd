package io.onetrip.catalog.authoring.adapter.persistence;

import io.onetrip.catalog.authoring.domain.EntryKey;
import io.onetrip.catalog.authoring.domain.HoldingEntries;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcHoldingEntries implements HoldingEntries {

    private final JdbcClient jdbc;

    JdbcHoldingEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<EntryKey, Held> among(Collection<EntryKey> keys) {
        var found = new HashMap<EntryKey, Held>();
        if (keys.isEmpty()) return found;
        Keys.bind(
                        jdbc,
                        "select kind, id, version, name, definition from " + Keys.TABLE
                                + " join entry using (kind, id) join entry_version using (kind, id, version)"
                                + " where withdrawn_at is null",
                        keys)
                .query(row -> {
                    found.put(Keys.of(row), held(row));
                });
        return found;
    }

    @Override
    public List<EntryKey> bundlesWith(Collection<EntryKey> keys) {
        if (keys.isEmpty()) return List.of();
        return Keys.bind(
                        jdbc,
                        "select distinct e.kind, e.id from " + Keys.TABLE
                                + " join bundle_part p on p.kind = keys.kind and p.id = keys.id"
                                + " join entry e on e.kind = 'BUNDLE' and e.id = p.bundle_id and e.version = p.bundle_version"
                                + " where e.withdrawn_at is null order by e.id",
                        keys)
                .query((row, number) -> Keys.of(row))
                .list();
    }

    @Override
    public List<EntryKey> referring(Collection<EntryKey> keys) {
        if (keys.isEmpty()) return List.of();
        return Keys.bind(
                        jdbc,
                        "select distinct e.kind, e.id from entry e join entry_version v using (kind, id, version) join "
                                + Keys.TABLE
                                + " on position('\"' || keys.id || '\"' in v.definition::text) > 0"
                                + " and (e.kind, e.id) <> (keys.kind, keys.id) where e.withdrawn_at is null",
                        keys)
                .query((row, number) -> Keys.of(row))
                .list();
    }

    @Override
    public Optional<Held> version(EntryKey key, int version) {
        return jdbc.sql("select version, name, definition from entry_version where kind = ? and id = ? and version = ?")
                .params(key.kind().name(), key.id(), version)
                .query((row, number) -> held(row))
                .optional();
    }

    private static Held held(ResultSet row) throws SQLException {
        return new Held(row.getInt("version"), row.getString("name"), row.getString("definition"));
    }
}
