package io.onetrip.cases.online;

import io.onetrip.cases.handling.domain.Clerk;
import io.onetrip.cases.handling.domain.MaterialFile;
import io.onetrip.cases.numbering.CaseNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The rows of online_case. */
@Repository
class OnlineCases {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    OnlineCases(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Of two that hand the same draft in, the second waits for the first. */
    Optional<OnlineCase> handedIn(String account, UUID draft) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", account + draft)
                .query((_, _) -> true)
                .single();
        return jdbc.sql("select * from online_case where account = :account and draft_id = :draft")
                .param("account", account)
                .param("draft", draft)
                .query((row, _) -> read(row))
                .optional();
    }

    Optional<OnlineCase> find(CaseNumber number) {
        return jdbc.sql("select * from online_case where case_number = :number")
                .param("number", number.value())
                .query((row, _) -> read(row))
                .optional();
    }

    void add(OnlineCase added) {
        jdbc.sql("""
                        insert into online_case (case_number, account, draft_id, hall, capacity, entrustment,
                            submitted_at, waiting_since)
                        values (:number, :account, :draft, :hall, :capacity, :entrustment::jsonb, :at, :at)""")
                .param("number", added.number().value())
                .param("account", added.account())
                .param("draft", added.draft())
                .param("hall", added.hall())
                .param("capacity", added.capacity().name())
                .param("entrustment", added.entrustment() == null ? null : json.writeValueAsString(added.entrustment()))
                .param("at", added.submittedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Nothing where the case came by a window. */
    void waiting(CaseNumber number, @Nullable Instant since) {
        jdbc.sql("update online_case set waiting_since = :since where case_number = :number")
                .param("since", since == null ? null : since.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("number", number.value())
                .update();
    }

    /** With the case locked, while nobody is responsible for it; it then counts among those the clerk took in. */
    boolean claim(CaseNumber number, Clerk clerk, Instant at) {
        var first = jdbc.sql("""
                                update online_case set claimed_by = :id, claimed_name = :name, claimed_at = :at
                                where case_number = :number and claimed_by is null""")
                        .param("id", clerk.id())
                        .param("name", clerk.name())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("number", number.value())
                        .update()
                == 1;
        if (first)
            jdbc.sql("update service_case set clerk_id = :id, clerk_name = :name where case_number = :number")
                    .param("id", clerk.id())
                    .param("name", clerk.name())
                    .param("number", number.value())
                    .update();
        return first;
    }

    private OnlineCase read(ResultSet row) throws SQLException {
        var entrustment = row.getString("entrustment");
        var claimedAt = instant(row, "claimed_at");
        return new OnlineCase(
                new CaseNumber(row.getString("case_number")),
                row.getString("account"),
                row.getObject("draft_id", UUID.class),
                row.getString("hall"),
                Capacity.valueOf(row.getString("capacity")),
                entrustment == null ? null : json.readValue(entrustment, MaterialFile.class),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                instant(row, "waiting_since"),
                claimedAt == null
                        ? null
                        : new OnlineCase.Claim(row.getString("claimed_by"), row.getString("claimed_name"), claimedAt));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
