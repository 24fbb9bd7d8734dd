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

/** Uploads that have begun; each belongs to a hall, and no other may see it. */
@Repository
class Uploads {
    private final JdbcClient jdbc;

    Uploads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Upload upload, Clerk clerk) {
        jdbc.sql("insert into upload (id, hall, name, size, begun_by, begun_at) values (?, ?, ?, ?, ?, ?)")
                .params(
                        upload.id(),
                        upload.hall(),
                        upload.name(),
                        upload.size(),
                        clerk.id(),
                        upload.begunAt().atOffset(ZoneOffset.UTC))
                .update();
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

    List<UUID> removeBegunBefore(Instant time) {
        return jdbc.sql("delete from upload where begun_at < ? returning id")
                .param(time.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list();
    }
}
