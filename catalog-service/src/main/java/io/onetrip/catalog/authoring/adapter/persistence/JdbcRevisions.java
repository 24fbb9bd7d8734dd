package io.onetrip.catalog.authoring.adapter.persistence;

import io.onetrip.catalog.authoring.domain.Editor;
import io.onetrip.catalog.authoring.domain.Revision;
import io.onetrip.catalog.authoring.domain.RevisionRefused;
import io.onetrip.catalog.authoring.domain.RevisionRefused.Reason;
import io.onetrip.catalog.authoring.domain.RevisionStatus;
import io.onetrip.catalog.authoring.domain.RevisionStep;
import io.onetrip.catalog.authoring.domain.RevisionStep.What;
import io.onetrip.catalog.authoring.domain.Revisions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRevisions implements Revisions {

    private final JdbcClient jdbc;

    JdbcRevisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Revision open(String title, Editor by, Instant now) {
        var at = now.atOffset(ZoneOffset.UTC);
        var id = jdbc.sql("insert into revision (title, status, created_at) values (?, 'DRAFT', ?) returning id")
                .params(title, at)
                .query(Long.class)
                .single();
        insert(id, 0, new RevisionStep(What.OPENED, now, by, null));
        return get(id);
    }

    @Override
    public List<Revision> list(Optional<RevisionStatus> status, long before, int limit) {
        return whole(jdbc.sql("""
                        select * from revision where id < :before and (:status = '' or status = :status)
                        order by id desc limit :limit""")
                .param("before", before)
                .param("status", status.map(Enum::name).orElse(""))
                .param("limit", limit)
                .query(JdbcRevisions::bare)
                .list());
    }

    @Override
    public Revision get(long id) {
        return one("select * from revision where id = ?", id);
    }

    @Override
    public Revision lock(long id) {
        return one("select * from revision where id = ? for update", id);
    }

    private Revision one(String sql, long id) {
        return jdbc.sql(sql)
                .param(id)
                .query(JdbcRevisions::bare)
                .optional()
                .map(this::whole)
                .orElseThrow(() -> new RevisionRefused(
                        Reason.REVISION_NOT_FOUND, "There is no revision %d. Look it up in the list.".formatted(id)));
    }

    @Override
    public Optional<Revision> due(LocalDate today, Collection<Long> but) {
        return jdbc.sql("""
                        select * from revision where status = 'APPROVED' and publish_from <= :today and id <> all(:but)
                        order by publish_from, id limit 1 for update skip locked""")
                .param("today", today)
                .param("but", but.toArray(Long[]::new))
                .query(JdbcRevisions::bare)
                .optional()
                .map(this::whole);
    }

    @Override
    public void save(Revision revision) {
        jdbc.sql("update revision set status = ?, publish_from = ?, comment = ? where id = ?")
                .param(1, revision.status().name())
                .param(2, revision.publishFrom(), Types.DATE)
                .param(3, revision.comment(), Types.VARCHAR)
                .param(4, revision.id())
                .update();
        var stored = jdbc.sql("select count(*) from revision_step where revision_id = ?")
                .param(revision.id())
                .query(Integer.class)
                .single();
        for (int step = stored; step < revision.steps().size(); step++)
            insert(revision.id(), step, revision.steps().get(step));
    }

    private void insert(long revision, int position, RevisionStep step) {
        jdbc.sql("insert into revision_step values (?, ?, ?, ?, ?, ?, ?)")
                .param(1, revision)
                .param(2, position)
                .param(3, step.what().name())
                .param(4, step.at().atOffset(ZoneOffset.UTC))
                .param(5, step.by().id())
                .param(6, step.by().name())
                .param(7, step.comment(), Types.VARCHAR)
                .update();
    }

    /** Without what stands in other tables, which is read once the row's own connection is free again. */
    private static Revision bare(ResultSet row, int number) throws SQLException {
        return new Revision(
                row.getLong("id"),
                row.getString("title"),
                RevisionStatus.valueOf(row.getString("status")),
                Set.of(),
                row.getObject("publish_from", LocalDate.class),
                row.getString("comment"),
                List.of());
    }

    private Revision whole(Revision bare) {
        return whole(List.of(bare)).getFirst();
    }

    /** However many they are, two statements. */
    private List<Revision> whole(List<Revision> bare) {
        var ids = bare.stream().map(Revision::id).toArray(Long[]::new);
        var editors = new HashMap<Long, Set<String>>();
        jdbc.sql("select revision_id, editor from revision_editor where revision_id = any(:ids)")
                .param("ids", ids)
                .query(row -> {
                    of(editors, row, HashSet::new).add(row.getString("editor"));
                });
        var steps = new HashMap<Long, List<RevisionStep>>();
        jdbc.sql("select * from revision_step where revision_id = any(:ids) order by revision_id, position")
                .param("ids", ids)
                .query(row -> {
                    of(steps, row, ArrayList::new).add(step(row));
                });
        return bare.stream()
                .map(revision -> new Revision(
                        revision.id(),
                        revision.title(),
                        revision.status(),
                        editors.getOrDefault(revision.id(), Set.of()),
                        revision.publishFrom(),
                        revision.comment(),
                        steps.getOrDefault(revision.id(), List.of())))
                .toList();
    }

    private static <C> C of(Map<Long, C> byRevision, ResultSet row, Supplier<C> none) throws SQLException {
        return byRevision.computeIfAbsent(row.getLong("revision_id"), id -> none.get());
    }

    private static RevisionStep step(ResultSet row) throws SQLException {
        return new RevisionStep(
                What.valueOf(row.getString("what")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new Editor(row.getString("editor"), row.getString("editor_name")),
                row.getString("comment"));
    }
}
