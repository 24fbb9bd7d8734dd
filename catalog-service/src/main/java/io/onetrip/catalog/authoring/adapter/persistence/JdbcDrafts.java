package io.onetrip.catalog.authoring.adapter.persistence;

import io.onetrip.catalog.authoring.domain.Draft;
import io.onetrip.catalog.authoring.domain.Drafts;
import io.onetrip.catalog.authoring.domain.Editor;
import io.onetrip.catalog.authoring.domain.EntryKey;
import io.onetrip.catalog.importing.domain.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDrafts implements Drafts {

    private static final int BATCH = 1000;

    private static final String SAVE = """
            insert into draft (revision_id, kind, id, name, definition, number, base_version, edited_at, editor, editor_name, reason)
            values (?, ?, ?, ?, ?::json, ?, ?, ?, ?, ?, ?)
            on conflict (revision_id, kind, id) do update set
                name = excluded.name, definition = excluded.definition, number = excluded.number,
                base_version = excluded.base_version, edited_at = excluded.edited_at, editor = excluded.editor,
                editor_name = excluded.editor_name, reason = excluded.reason""";

    /** What holds, unless the revision withdraws it, and what the revision adds. */
    private static final String CHOICES = """
            select kind, id, name from (
                select e.kind, e.id, coalesce(d.name, v.name) as name
                from entry e join entry_version v using (kind, id, version)
                left join draft d on d.revision_id = :revision and d.kind = e.kind and d.id = e.id
                where e.kind = :kind and e.withdrawn_at is null and (d.id is null or d.definition is not null)
                union
                select kind, id, name from draft
                where revision_id = :revision and kind = :kind and definition is not null) known
            where :query = '' or position(lower(:query) in lower(name)) > 0 or position(lower(:query) in lower(id)) > 0
            order by id limit :limit""";

    private final JdbcTemplate template;
    private final JdbcClient jdbc;

    JdbcDrafts(JdbcTemplate template) {
        this.template = template;
        this.jdbc = JdbcClient.create(template);
    }

    @Override
    public Optional<Draft> find(long revision, EntryKey key) {
        return Optional.ofNullable(among(revision, List.of(key)).get(key));
    }

    @Override
    public List<Draft> list(long revision, Optional<EntryKey> after, String query, int limit) {
        return jdbc.sql("""
                        select * from draft where revision_id = :revision and (kind, id) > (:kind, :id)
                          and (:query = '' or position(lower(:query) in lower(name)) > 0
                               or position(lower(:query) in lower(id)) > 0)
                        order by kind, id limit :limit""")
                .param("revision", revision)
                .param("kind", after.map(key -> key.kind().name()).orElse(""))
                .param("id", after.map(EntryKey::id).orElse(""))
                .param("query", query.strip())
                .param("limit", limit)
                .query(JdbcDrafts::draft)
                .list();
    }

    @Override
    public List<Draft> all(long revision) {
        return jdbc.sql("select * from draft where revision_id = ? order by kind, id")
                .param(revision)
                .query(JdbcDrafts::draft)
                .list();
    }

    @Override
    public Map<EntryKey, Draft> among(long revision, Collection<EntryKey> keys) {
        var found = new LinkedHashMap<EntryKey, Draft>();
        if (keys.isEmpty()) return found;
        Keys.bind(
                        jdbc,
                        "select draft.* from draft join " + Keys.TABLE
                                + " using (kind, id) where revision_id = :revision order by kind, id",
                        keys)
                .param("revision", revision)
                .query(JdbcDrafts::draft)
                .list()
                .forEach(draft -> found.put(draft.key(), draft));
        return found;
    }

    @Override
    public int count(long revision) {
        return jdbc.sql("select count(*) from draft where revision_id = ?")
                .param(revision)
                .query(Integer.class)
                .single();
    }

    @Override
    public void saveAll(long revision, Collection<Draft> drafts) {
        template.batchUpdate(SAVE, drafts, BATCH, (row, draft) -> {
            row.setLong(1, revision);
            row.setString(2, draft.key().kind().name());
            row.setString(3, draft.key().id());
            row.setString(4, draft.name());
            row.setString(5, draft.definition());
            row.setInt(6, draft.number());
            row.setObject(7, draft.base(), Types.INTEGER);
            row.setObject(8, draft.editedAt().atOffset(ZoneOffset.UTC));
            row.setString(9, draft.editedBy().id());
            row.setString(10, draft.editedBy().name());
            row.setString(11, draft.reason());
        });
        if (drafts.size() >= BATCH) jdbc.sql("analyze draft").update(); // else the next question reads all of them
        drafts.stream().map(Draft::editedBy).distinct().forEach(editor -> noteEditor(revision, editor));
    }

    private void noteEditor(long revision, Editor editor) {
        jdbc.sql("insert into revision_editor values (?, ?, ?) on conflict do nothing")
                .params(revision, editor.id(), editor.name())
                .update();
    }

    @Override
    public void remove(long revision, Collection<EntryKey> keys, Editor by) {
        if (keys.isEmpty()) return;
        Keys.bind(
                        jdbc,
                        "with taken as (delete from draft using " + Keys.TABLE
                                + " where revision_id = :revision and draft.kind = keys.kind and draft.id = keys.id"
                                + " returning number)"
                                + " update revision set taken_out_number = greatest(taken_out_number,"
                                + " (select max(number) from taken)) where id = :revision",
                        keys)
                .param("revision", revision)
                .update();
        noteEditor(revision, by);
    }

    @Override
    public int firstNumber(long revision) {
        return jdbc.sql("select taken_out_number + 1 from revision where id = ?")
                .param(revision)
                .query(Integer.class)
                .single();
    }

    @Override
    public Map<EntryKey, Long> elsewhere(long revision, Collection<EntryKey> keys) {
        var elsewhere = new HashMap<EntryKey, Long>();
        if (keys.isEmpty()) return elsewhere;
        Keys.bind(
                        jdbc,
                        "select kind, id, revision_id from draft join " + Keys.TABLE
                                + " using (kind, id) where open and revision_id <> :revision",
                        keys)
                .param("revision", revision)
                .query(row -> {
                    elsewhere.put(Keys.of(row), row.getLong("revision_id"));
                });
        return elsewhere;
    }

    @Override
    public List<EntryKey> outdated(long revision) {
        return jdbc.sql("""
                        select kind, id from draft left join entry using (kind, id)
                        where revision_id = ? and base_version is distinct from
                              case when withdrawn_at is null then version end
                        order by kind, id""")
                .param(revision)
                .query((row, number) -> Keys.of(row))
                .list();
    }

    @Override
    public void close(long revision) {
        jdbc.sql("update draft set open = false where revision_id = ?")
                .param(revision)
                .update();
    }

    @Override
    public List<Choice> choices(long revision, Kind kind, String query, int limit) {
        return jdbc.sql(CHOICES)
                .param("revision", revision)
                .param("kind", kind.name())
                .param("query", query.strip())
                .param("limit", limit)
                .query((row, number) ->
                        new Choice(Kind.valueOf(row.getString("kind")), row.getString("id"), row.getString("name")))
                .list();
    }

    private static Draft draft(ResultSet row, int number) throws SQLException {
        return new Draft(
                Keys.of(row),
                row.getString("name"),
                row.getString("definition"),
                row.getString("reason"),
                row.getInt("number"),
                (Integer) row.getObject("base_version"),
                new Editor(row.getString("editor"), row.getString("editor_name")),
                row.getObject("edited_at", OffsetDateTime.class).toInstant());
    }
}
