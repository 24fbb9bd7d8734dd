package io.onetrip.cases.files;

import io.onetrip.cases.handling.domain.MaterialFile;
import io.onetrip.cases.handling.domain.StoredFiles;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What each hall has uploaded; a hash alone opens no other hall's file. */
@Repository
class UploadedFiles implements StoredFiles {
    private final JdbcClient jdbc;

    UploadedFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String hall, MaterialFile file, String uploadedBy, Instant now) {
        jdbc.sql("""
                        insert into uploaded_file (hash, hall, name, size, content_type, uploaded_by, uploaded_at)
                        values (:hash, :hall, :name, :size, :type, :by, :at)
                        on conflict (hash, hall) do update set name = excluded.name""")
                .param("hash", file.hash())
                .param("hall", hall)
                .param("name", file.name())
                .param("size", file.size())
                .param("type", file.contentType())
                .param("by", uploadedBy)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Map<String, MaterialFile> find(String hall, Collection<String> hashes) {
        return jdbc
                .sql("""
                        select hash, name, size, content_type from uploaded_file
                        where hall = :hall and hash = any(:hashes)""")
                .param("hall", hall)
                .param("hashes", hashes.toArray(String[]::new))
                .query((row, _) -> new MaterialFile(
                        row.getString("hash"),
                        row.getString("name"),
                        row.getLong("size"),
                        row.getString("content_type")))
                .list()
                .stream()
                .collect(Collectors.toMap(MaterialFile::hash, Function.identity()));
    }
}
