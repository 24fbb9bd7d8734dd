package io.onetrip.chassis.idempotency;

import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The answers given to earlier requests. They show forms and telephones: where there is a key, it locks their bodies. */
final class GivenAnswers {
    private static final String CLAIM =
            "insert into idempotent_request (caller, key, fingerprint) values (?, ?, ?) on conflict do nothing";

    private static final String KEEP = """
            update idempotent_request set status = ?, location = ?, content_type = ?, body = ?
            where caller = ? and key = ?""";

    private final JdbcClient jdbc;
    private final AnswerBodies bodies;

    GivenAnswers(JdbcClient jdbc, AnswerBodies bodies) {
        this.jdbc = jdbc;
        this.bodies = bodies;
    }

    /** True for the first; a concurrent second waits here until the first has committed or failed. */
    boolean claim(String caller, String key, byte[] fingerprint) {
        return jdbc.sql(CLAIM).params(caller, key, fingerprint).update() == 1;
    }

    Answer of(String caller, String key) {
        var kept = jdbc.sql(
                        "select fingerprint, status, location, content_type, body from idempotent_request where caller = ? and key = ?")
                .params(caller, key)
                .query(Answer.class)
                .single();
        return kept.withBody(bodies.open(kept.body()));
    }

    void keep(String caller, String key, Answer answer) {
        jdbc.sql(KEEP)
                .param(answer.status())
                .param(answer.location())
                .param(answer.contentType())
                .param(bodies.close(answer.body()))
                .param(caller)
                .param(key)
                .update();
    }

    void forget(Instant before) {
        jdbc.sql("delete from idempotent_request where created_at < ?")
                .param(before.atOffset(ZoneOffset.UTC))
                .update();
    }

    record Answer(
            byte[] fingerprint,
            int status,
            @Nullable String location,
            @Nullable String contentType,
            byte[] body) {
        private Answer withBody(byte[] other) {
            return new Answer(fingerprint, status, location, contentType, other);
        }
    }
}
