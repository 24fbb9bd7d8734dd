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

    /**
     * One after the other for each uploader, so that of two at once both are counted.
     *
     * @return false when so many of the uploader's are open that no other may begin
     */
    @Transactional
    boolean add(Upload upload, Clerk clerk, int most) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:uploader, 1))")
                .param("uploader", upload.hall() + " " + clerk.id())
                .query((_, _) -> true)
                .single();
        return jdbc.sql("""
                                insert into upload (id, hall, name, size, begun_by, begun_at)
                                select :id, :hall, :name, :size, :by, :at
                                where (select count(*) from upload where hall = :hall and begun_by = :by) < :most""")
                        .param("id", upload.id())
                        .param("hall", upload.hall())
                        .param("name", upload.name())
                        .param("size", upload.size())
                        .param("by", clerk.id())
                        .param("at", upload.begunAt().atOffset(ZoneOffset.UTC))
                        .param("most", most)
                        .update()
                == 1;
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
