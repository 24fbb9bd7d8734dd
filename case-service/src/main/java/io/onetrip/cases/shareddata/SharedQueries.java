package io.onetrip.cases.shareddata;

import io.onetrip.cases.handling.domain.SharedAnswer;
import io.onetrip.cases.handling.domain.SharedAnswer.State;
import io.onetrip.cases.handling.domain.SharedAnswers;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.chassis.personal.PersonalData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** All queries; what registers said is encrypted. */
@Repository
class SharedQueries implements SharedAnswers {
    private static final TypeReference<LinkedHashMap<String, String>> DATA = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final PersonalData personal;
    private final JsonMapper json;

    SharedQueries(JdbcClient jdbc, PersonalData personal, JsonMapper json) {
        this.jdbc = jdbc;
        this.personal = personal;
        this.json = json;
    }

    /** Due at once; one that the case has already stays. */
    void add(SharedQuery query) {
        jdbc.sql("""
                        insert into shared_data (case_number, register, query_number, purpose, asked_by, hall, asked_at,
                            next_attempt)
                        values (:case, :register, :query, :purpose, :by, :hall, :now, :now) on conflict do nothing""")
                .param("case", query.caseNumber().value())
                .param("register", query.register())
                .param("query", query.queryNumber())
                .param("purpose", query.purpose())
                .param("by", query.askedBy())
                .param("hall", query.hall())
                .param("now", column(query.askedAt()))
                .update();
    }

    /** Those that are due; nobody else is given them before the lease ends. */
    List<SharedQuery> lease(Instant now, Instant until, int atMost) {
        return jdbc.sql("""
                        update shared_data set next_attempt = :until
                        where (case_number, register) in (
                            select case_number, register from shared_data where next_attempt <= :now
                            order by next_attempt limit :most for update skip locked)
                        returning *""")
                .param("now", column(now))
                .param("until", column(until))
                .param("most", atMost)
                .query((row, _) -> query(row))
                .list();
    }

    /** @return whether the query waited for an answer */
    boolean answered(SharedQuery query, State state, @Nullable Map<String, String> data, Instant now) {
        return jdbc.sql("""
                                update shared_data set state = :state, answered_at = :now, next_attempt = null,
                                    failure = null, attempts = attempts + :asked, data_cipher = :data
                                where case_number = :case and register = :register and state = 'PENDING'""")
                        .param("state", state.name())
                        .param("asked", state == State.DROPPED ? 0 : 1)
                        .param("now", column(now))
                        .param("data", data == null ? null : personal.encrypt(json.writeValueAsString(data)))
                        .param("case", query.caseNumber().value())
                        .param("register", query.register())
                        .update()
                == 1;
    }

    void failed(SharedQuery query, String failure, Instant again) {
        jdbc.sql("""
                        update shared_data set attempts = attempts + 1, failure = :failure, next_attempt = :again
                        where case_number = :case and register = :register and state = 'PENDING'""")
                .param("failure", failure)
                .param("again", column(again))
                .param("case", query.caseNumber().value())
                .param("register", query.register())
                .update();
    }

    List<SharedQuery> ofCase(CaseNumber number) {
        return jdbc.sql("select * from shared_data where case_number = :case order by query_number")
                .param("case", number.value())
                .query((row, _) -> query(row))
                .list();
    }

    @Override
    public Map<String, SharedAnswer> of(CaseNumber number) {
        var answers = new LinkedHashMap<String, SharedAnswer>();
        jdbc.sql("select * from shared_data where case_number = :case order by query_number")
                .param("case", number.value())
                .query((row, _) -> answer(row))
                .list()
                .forEach(answer -> answers.put(answer.source(), answer));
        return answers;
    }

    private SharedAnswer answer(ResultSet row) throws SQLException {
        var answeredAt = row.getObject("answered_at", OffsetDateTime.class);
        var cipher = row.getString("data_cipher");
        return new SharedAnswer(
                row.getString("register"),
                row.getString("query_number"),
                State.valueOf(row.getString("state")),
                answeredAt == null ? null : answeredAt.toInstant(),
                cipher == null ? Map.of() : json.readValue(personal.decrypt(cipher), DATA));
    }

    private static SharedQuery query(ResultSet row) throws SQLException {
        return new SharedQuery(
                new CaseNumber(row.getString("case_number")),
                row.getString("register"),
                row.getString("query_number"),
                row.getString("purpose"),
                row.getString("asked_by"),
                row.getString("hall"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"),
                row.getString("failure"));
    }

    private static OffsetDateTime column(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
