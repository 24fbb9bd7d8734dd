package io.onetrip.approval.webhooks;

import static io.onetrip.approval.webhooks.WebhookEndpoints.column;

import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Deliveries for those who look after them. */
@Repository
class DeliveryList {
    private static final String WAITING = "delivered_at is null and next_attempt is not null and keep_until > now()";

    private static final String STATE =
            "case when delivered_at is not null then 'DELIVERED' when %s then 'WAITING' else 'GIVEN_UP' end"
                    .formatted(WAITING);

    private final JdbcClient jdbc;

    DeliveryList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How far a delivery is. */
    enum State {
        WAITING,
        GIVEN_UP,
        DELIVERED
    }

    /** One message; its body is what the system gets. */
    @Schema(description = "One message to the system")
    record Row(
            long id,

            @Schema(description = "The webhook-id header, the same at each attempt")
            String webhookId,

            String type,
            @Nullable String taskId,
            State state,
            int attempts,
            Instant writtenAt,
            @Nullable Instant deliveredAt,
            @Nullable Instant nextAttempt,

            @Schema(description = "HTTP_500, TIME_OUT, REDIRECT, ADDRESS_REFUSED, UNKNOWN_HOST, NO_CONNECTION, TLS")
            @Nullable
            String failure,

            @Nullable Instant failedAt) {}

    record Counts(long waiting, long givenUp) {}

    Counts counts(String department) {
        return jdbc.sql("""
                select count(*) filter (where %1$s) as waiting, count(*) filter (where not (%1$s)) as given_up
                from webhook_delivery where department = ? and delivered_at is null""".formatted(WAITING))
                .param(department)
                .query(Counts.class)
                .single();
    }

    /** The newest first. */
    List<Row> page(String department, boolean undelivered, @Nullable Long before, int limit) {
        return jdbc.sql("""
                select *, %s as state from webhook_delivery
                where department = :department and id < :before %s order by id desc limit :limit""".formatted(STATE, undelivered ? "and delivered_at is null" : ""))
                .param("department", department)
                .param("before", before == null ? Long.MAX_VALUE : before)
                .param("limit", limit)
                .query(DeliveryList::row)
                .list();
    }

    /** Sent once more, whatever has become of it. */
    boolean replay(String department, long id, Instant now, Duration keep) {
        return jdbc.sql("""
                update webhook_delivery set delivered_at = null, next_attempt = :now, keep_until = :keepUntil
                where department = :department and id = :id""")
                        .param("department", department)
                        .param("id", id)
                        .param("now", column(now))
                        .param("keepUntil", column(now.plus(keep)))
                        .update()
                == 1;
    }

    /** @param from everything written since; null for what has not been delivered */
    int replayAll(String department, @Nullable Instant from, Instant now, Duration keep) {
        return jdbc.sql("""
                update webhook_delivery set delivered_at = null, next_attempt = :now, keep_until = :keepUntil
                where department = :department and taken_until is null and (%s)""".formatted(from == null ? "delivered_at is null" : "written_at >= :from"))
                .param("department", department)
                .param("from", from == null ? null : column(from))
                .param("now", column(now))
                .param("keepUntil", column(now.plus(keep)))
                .update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var task = row.getString("task_id");
        return new Row(
                row.getLong("id"),
                row.getString("webhook_id"),
                row.getString("type"),
                task.isEmpty() ? null : task,
                State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                WebhookEndpoints.instant(row, "delivered_at"),
                WebhookEndpoints.instant(row, "next_attempt"),
                row.getString("failure"),
                WebhookEndpoints.instant(row, "failed_at"));
    }
}
