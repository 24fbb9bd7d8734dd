package io.onetrip.cases.files;

import io.onetrip.cases.handling.domain.Clerk;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Uploads that have begun; each belongs to a hall, and no other may see it. */
@Repository
class Uploads {
    private final JdbcClient jdbc;

    Uploads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One after the other for each uploader, so that of two at once both are counted. */
    @Transactional
    void add(Upload upload, Clerk clerk, UploadBounds bounds) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:uploader, 1))")
                .param("uploader", upload.hall() + " " + clerk.id())
                .query((_, _) -> true)
                .single();
        bounds.requireOpen(open(upload.hall(), clerk));
        if (bounds.perDay() != null) bounds.requireRoom(broughtSince(upload.hall(), bounds.since()) + upload.size());
        jdbc.sql("""
                        insert into upload (id, hall, name, size, begun_by, begun_at)
                        values (:id, :hall, :name, :size, :by, :at)""")
                .param("id", upload.id())
                .param("hall", upload.hall())
                .param("name", upload.name())
                .param("size", upload.size())
                .param("by", clerk.id())
                .param("at", upload.begunAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    private long open(String hall, Clerk clerk) {
        return jdbc.sql("select count(*) from upload where hall = :hall and begun_by = :by")
                .param("hall", hall)
                .param("by", clerk.id())
                .query(Long.class)
                .single();
    }

    /** Bytes, finished or not. */
    long broughtSince(String hall, Instant time) {
        return jdbc.sql("""
                        select coalesce((select sum(size) from uploaded_file where hall = :hall and uploaded_at > :time), 0)
                            + coalesce((select sum(size) from upload where hall = :hall), 0)""")
                .param("hall", hall)
                .param("time", time.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    Optional<Upload> find(String hall, UUID id) {
        return jdbc.sql("select id, hall, name, size, begun_at from upload where id = ? and hall = ?")
                .params(id, hall)
                .query((row, _) -> new Upload(
                        row.getObject("id", UUID.class),
                        row.getString("hall"),
                        row.getString("name"),
                        row.getLong("size"),
                        row.getObject("begun_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    void remove(UUID id) {
        jdbc.sql("delete from upload where id = ?").param(id).update();
    }

    List<UUID> withoutRow(List<UUID> ids) {
        return jdbc.sql("""
                        select id from unnest(:ids::uuid[]) as lying (id)
                        where not exists (select from upload where upload.id = lying.id)""")
                .param("ids", ids.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    List<UUID> removeBegunBefore(Instant time) {
        return jdbc.sql("delete from upload where begun_at < ? returning id")
                .param(time.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list();
    }
}
