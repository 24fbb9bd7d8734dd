package io.onetrip.catalog.importing.adapter.persistence;

import io.onetrip.catalog.importing.domain.Catalogue;
import io.onetrip.catalog.importing.domain.Change;
import io.onetrip.catalog.importing.domain.Importer;
import io.onetrip.catalog.importing.domain.Kind;
import io.onetrip.catalog.importing.domain.Part;
import io.onetrip.catalog.importing.domain.Version;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCatalogue implements Catalogue {

    /** Any number nobody else in this database locks. */
    private static final long IMPORT_LOCK = 0x696d_706f_7274L;

    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;

    JdbcCatalogue(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void lock() {
        jdbc.query("select pg_advisory_xact_lock(?)", row -> {}, IMPORT_LOCK);
    }

    @Override
    public Map<String, Version> holding(Kind kind) {
        var versions = new HashMap<String, Version>();
        jdbc.query(
                """
                select id, version, case when withdrawn_at is null then digest else '' end as digest
                from entry join entry_version using (kind, id, version) where kind = ?""",
                row -> {
                    versions.put(row.getString("id"), new Version(row.getInt("version"), row.getString("digest")));
                },
                kind.name());
        return versions;
    }

    @Override
    public void save(List<Change> changes, Importer by) {
        jdbc.batchUpdate("""
                insert into entry_version (kind, id, version, name, digest, definition, imported_by, imported_by_name)
                values (?, ?, ?, ?, ?, ?::json, ?, ?)""", changes, BATCH, (row, change) -> {
            key(row, change);
            row.setString(4, change.entry().name());
            row.setString(5, change.digest());
            row.setString(6, change.entry().source());
            row.setString(7, by.id());
            row.setString(8, by.name());
        });
        jdbc.batchUpdate("""
                insert into entry (kind, id, version) values (?, ?, ?)
                on conflict (kind, id) do update set version = excluded.version, withdrawn_at = null""", changes, BATCH, (row, change) -> key(row, change));
        jdbc.batchUpdate("""
                insert into bundle_part (bundle_id, bundle_version, position, kind, id, version)
                values (?, ?, ?, ?, ?, ?)""", changes.stream().flatMap(JdbcCatalogue::parts).toList(), BATCH, (row, placed) -> {
            row.setString(1, placed.bundle().entry().id());
            row.setInt(2, placed.bundle().version());
            row.setInt(3, placed.position());
            row.setString(4, placed.part().kind().name());
            row.setString(5, placed.part().entry().id());
            row.setInt(6, placed.part().version());
        });
        var items = changes.stream()
                .filter(change -> change.kind() == Kind.ITEM)
                .map(change -> change.entry().id())
                .toArray(String[]::new);
        jdbc.query("select register_items(?)", row -> {}, (Object) items);
        if (changes.size() >= BATCH) jdbc.execute("analyze entry_version, entry, item, item_place");
    }

    @Override
    public Optional<Integer> withdraw(Kind kind, String id) {
        return jdbc.queryForList("""
                        update entry set withdrawn_at = now() where kind = ? and id = ? and withdrawn_at is null
                        returning version""", Integer.class, kind.name(), id).stream().findFirst();
    }

    private static void key(PreparedStatement row, Change change) throws SQLException {
        row.setString(1, change.kind().name());
        row.setString(2, change.entry().id());
        row.setInt(3, change.version());
    }

    private static Stream<PlacedPart> parts(Change bundle) {
        return IntStream.range(0, bundle.parts().size())
                .mapToObj(position ->
                        new PlacedPart(bundle, position, bundle.parts().get(position)));
    }

    private record PlacedPart(Change bundle, int position, Part part) {}
}
