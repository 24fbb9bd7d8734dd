package io.onetrip.cases.draft;

import io.onetrip.chassis.personal.PersonalData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Each account's drafts; what was typed is encrypted as a whole. */
@Repository
class JdbcDrafts {
    private static final TypeReference<Map<String, Object>> WHOLE = new TypeReference<>() {};
    private final JdbcClient jdbc;
    private final PersonalData personal;
    private final JsonMapper json;

    JdbcDrafts(JdbcClient jdbc, PersonalData personal, JsonMapper json) {
        this.jdbc = jdbc;
        this.personal = personal;
        this.json = json;
    }

    List<DraftSummary> newest(String account) {
        return jdbc.sql(
                        "select id, bundle_id, version, saved_at from draft where account = :account order by saved_at desc")
                .param("account", account)
                .query((row, _) -> new DraftSummary(
                        row.getObject("id", UUID.class),
                        row.getString("bundle_id"),
                        row.getInt("version"),
                        savedAt(row)))
                .list();
    }

    Optional<Draft> find(String account, UUID id) {
        return jdbc.sql("select * from draft where account = :account and id = :id")
                .param("account", account)
                .param("id", id)
                .query((row, _) -> draft(row))
                .optional();
    }

    /** False where there is one of this id already. */
    boolean add(String account, Draft draft) {
        return jdbc.sql("""
                                insert into draft (account, id, bundle_id, content_cipher, version, begun_at, saved_at)
                                values (:account, :id, :bundle, :cipher, :version, :at, :at) on conflict do nothing""").params(columns(account, draft)).update() == 1;
    }

    /** False where it is not as it was before this version any more. */
    boolean replace(String account, Draft draft) {
        return jdbc.sql("""
                                update draft set bundle_id = :bundle, content_cipher = :cipher, version = :version,
                                    saved_at = :at
                                where account = :account and id = :id and version = :version - 1""").params(columns(account, draft)).update() == 1;
    }

    boolean remove(String account, UUID id) {
        return jdbc.sql("delete from draft where account = :account and id = :id")
                        .param("account", account)
                        .param("id", id)
                        .update()
                == 1;
    }

    int removeSavedBefore(Instant time) {
        return jdbc.sql("delete from draft where saved_at < :time")
                .param("time", time.atOffset(ZoneOffset.UTC))
                .update();
    }

    private Map<String, Object> columns(String account, Draft draft) {
        return Map.of(
                "account",
                account,
                "id",
                draft.id(),
                "bundle",
                draft.bundleId(),
                "cipher",
                personal.encrypt(json.writeValueAsString(draft.content())),
                "version",
                draft.version(),
                "at",
                draft.savedAt().atOffset(ZoneOffset.UTC));
    }

    private Draft draft(ResultSet row) throws SQLException {
        return new Draft(
                row.getObject("id", UUID.class),
                row.getString("bundle_id"),
                json.readValue(personal.decrypt(row.getString("content_cipher")), WHOLE),
                row.getInt("version"),
                savedAt(row));
    }

    private static Instant savedAt(ResultSet row) throws SQLException {
        return row.getObject("saved_at", OffsetDateTime.class).toInstant();
    }
}
