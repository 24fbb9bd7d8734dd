package io.onetrip.approval.webhooks;

import static io.onetrip.approval.webhooks.WebhookEndpoints.column;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is to be told, is being told and was told. */
@Repository
class Deliveries {
    private static final String ADD = """
            insert into webhook_delivery (webhook_id, department, type, task_id, body, written_at, keep_until, next_attempt)
            select new.webhook_id, new.department, new.type, new.task_id, new.body, :now, :keepUntil, :now
            from unnest(:ids, :departments, :types, :tasks, :bodies) as new (webhook_id, department, type, task_id, body)
            join webhook_endpoint endpoint on endpoint.department = new.department and endpoint.active
                and (endpoint.events = '{}' or new.type = any(endpoint.events) or new.type = 'webhook.test')""";

    private static final String DUE = """
            select department from webhook_endpoint endpoint where active and exists (
                select 1 from webhook_delivery delivery where delivery.department = endpoint.department
                    and next_attempt <= :now and keep_until > :now and (taken_until is null or taken_until <= :now))""";

    private static final String TAKE = """
            update webhook_delivery set taken_until = :until, attempts = attempts + 1 where id = any(array(
                select id from webhook_delivery where department = :department and next_attempt <= :now
                    and keep_until > :now and (taken_until is null or taken_until <= :now)
                order by next_attempt, id limit :most for update skip locked))
            returning id, webhook_id, department, type, body, attempts, keep_until""";

    private final JdbcClient jdbc;

    Deliveries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those whose department wants to hear of them. */
    boolean add(List<WebhookMessage> messages, Instant now, Instant keepUntil) {
        return jdbc.sql(ADD)
                        .param(
                                "ids",
                                array(messages.stream()
                                        .map(WebhookMessage::webhookId)
                                        .toList()))
                        .param(
                                "departments",
                                array(messages.stream()
                                        .map(WebhookMessage::department)
                                        .toList()))
                        .param(
                                "types",
                                array(messages.stream()
                                        .map(one -> one.type().written())
                                        .toList()))
                        .param(
                                "tasks",
                                array(messages.stream()
                                        .map(WebhookMessage::taskId)
                                        .toList()))
                        .param(
                                "bodies",
                                array(messages.stream()
                                        .map(WebhookMessage::body)
                                        .toList()))
                        .param("now", column(now))
                        .param("keepUntil", column(keepUntil))
                        .update()
                > 0;
    }

    /** Departments that something is due for. */
    List<String> due(Instant now) {
        return jdbc.sql(DUE).param("now", column(now)).query(String.class).list();
    }

    /** Nobody else sends these for the length of the lease. */
    List<Delivery> take(String department, int most, Instant now, Duration lease) {
        return jdbc.sql(TAKE)
                .param("department", department)
                .param("most", most)
                .param("now", column(now))
                .param("until", column(now.plus(lease)))
                .query((row, _) -> new Delivery(
                        row.getLong("id"),
                        row.getString("webhook_id"),
                        row.getString("department"),
                        row.getString("type"),
                        row.getString("body"),
                        row.getInt("attempts"),
                        row.getObject("keep_until", OffsetDateTime.class).toInstant()))
                .list();
    }

    void delivered(Delivery delivery, Instant now) {
        jdbc.sql("""
                update webhook_delivery set delivered_at = :now, next_attempt = null, taken_until = null, failure = null
                where id = :id""").param("now", column(now)).param("id", delivery.id()).update();
    }

    /** @param again empty when it is given up */
    void failed(Delivery delivery, String failure, Instant now, Optional<Instant> again) {
        jdbc.sql("""
                update webhook_delivery set failure = :failure, failed_at = :now, taken_until = null,
                    next_attempt = cast(:again as timestamptz)
                where id = :id and delivered_at is null""")
                .param("failure", failure)
                .param("now", column(now))
                .param("again", again.map(WebhookEndpoints::column).orElse(null))
                .param("id", delivery.id())
                .update();
    }

    /** The system is there again: what waited for its next attempt goes now. */
    void hasten(String department, Instant now) {
        jdbc.sql("""
                update webhook_delivery set next_attempt = :now
                where department = :department and next_attempt > :now and taken_until is null""").param("department", department).param("now", column(now)).update();
    }

    int forgetDelivered(Instant before, int most) {
        return jdbc.sql("""
                delete from webhook_delivery where id = any(array(
                    select id from webhook_delivery where delivered_at < :before order by delivered_at limit :most))""").param("before", column(before)).param("most", most).update();
    }

    /** What was not delivered while it was kept, and not replayed since. */
    int forgetUndelivered(Instant before, int most) {
        return jdbc.sql("""
                delete from webhook_delivery where id = any(array(
                    select id from webhook_delivery where delivered_at is null and keep_until < :before
                    order by keep_until limit :most for update skip locked))""").param("before", column(before)).param("most", most).update();
    }

    private static String[] array(List<String> values) {
        return values.toArray(String[]::new);
    }
}
