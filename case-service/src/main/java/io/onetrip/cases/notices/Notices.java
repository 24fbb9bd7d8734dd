package io.onetrip.cases.notices;

import io.onetrip.chassis.personal.PersonalData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All notices; telephone and text are encrypted. */
@Repository
class Notices {
    private final JdbcClient jdbc;
    private final PersonalData personal;

    Notices(JdbcClient jdbc, PersonalData personal) {
        this.jdbc = jdbc;
        this.personal = personal;
    }

    void add(String caseNumber, NoticeKind kind, String phone, String text, Instant now) {
        jdbc.sql("""
                        insert into notice (case_number, kind, phone_cipher, text_cipher, written_at, next_attempt)
                        values (:case, :kind, :phone, :text, :now, :now)""")
                .param("case", caseNumber)
                .param("kind", kind.name())
                .param("phone", personal.encrypt(phone))
                .param("text", personal.encrypt(text))
                .param("now", column(now))
                .update();
    }

    /** One that is due; other replicas pass it over until the transaction ends. */
    Optional<Notice> lockDue(Instant now) {
        return jdbc.sql("""
                        select id, case_number, kind, phone_cipher, text_cipher, attempts from notice
                        where next_attempt <= :now order by next_attempt limit 1 for update skip locked""")
                .param("now", column(now))
                .query((row, _) -> notice(row))
                .optional();
    }

    void sent(Notice notice, Instant now) {
        jdbc.sql("""
                        update notice set sent_at = :now, next_attempt = null, failure = null, attempts = attempts + 1
                        where id = :id""").param("now", column(now)).param("id", notice.id()).update();
    }

    /** @param again empty when it is given up */
    void failed(Notice notice, String failure, Optional<Instant> again) {
        jdbc.sql("""
                        update notice set failure = :failure, next_attempt = cast(:again as timestamptz),
                            attempts = attempts + 1
                        where id = :id""")
                .param("failure", failure)
                .param("again", again.map(Notices::column).orElse(null))
                .param("id", notice.id())
                .update();
    }

    List<NoticeResponse> ofCase(String caseNumber) {
        return jdbc.sql("""
                        select kind, written_at, sent_at, next_attempt, attempts from notice
                        where case_number = :case order by id""")
                .param("case", caseNumber)
                .query((row, _) -> new NoticeResponse(
                        NoticeKind.valueOf(row.getString("kind")),
                        row.getObject("written_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject("sent_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)
                                .orElse(null),
                        row.getInt("attempts"),
                        row.getObject("sent_at") == null && row.getObject("next_attempt") == null))
                .list();
    }

    private Notice notice(ResultSet row) throws SQLException {
        return new Notice(
                row.getLong("id"),
                row.getString("case_number"),
                NoticeKind.valueOf(row.getString("kind")),
                personal.decrypt(row.getString("phone_cipher")),
                personal.decrypt(row.getString("text_cipher")),
                row.getInt("attempts"));
    }

    private static OffsetDateTime column(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
