package io.onetrip.approval.webhooks;

import io.onetrip.chassis.personal.PersonalData;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One endpoint per department; its secrets are encrypted. */
@Repository
class WebhookEndpoints {
    private final JdbcClient jdbc;
    private final PersonalData cipher;

    WebhookEndpoints(JdbcClient jdbc, PersonalData cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    /** False when the department has one. */
    boolean add(WebhookEndpoint endpoint) {
        return jdbc.sql("""
                insert into webhook_endpoint (department, url, events, active, secret_cipher, registered_by, registered_at)
                values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                        .params(endpoint.department(), endpoint.url().toString())
                        .params(endpoint.events().toArray(String[]::new), endpoint.active())
                        .params(cipher.encrypt(endpoint.secret().written()), endpoint.registeredBy())
                        .param(column(endpoint.registeredAt()))
                        .update()
                == 1;
    }

    boolean change(String department, URI url, List<String> events, boolean active) {
        return jdbc.sql("update webhook_endpoint set url = ?, events = ?, active = ? where department = ?")
                        .params(url.toString(), events.toArray(String[]::new), active, department)
                        .update()
                == 1;
    }

    boolean rotate(String department, WebhookSecret secret, Instant previousUntil) {
        return jdbc.sql("""
                update webhook_endpoint set previous_secret_cipher = secret_cipher, previous_until = ?, secret_cipher = ?
                where department = ?""")
                        .params(column(previousUntil), cipher.encrypt(secret.written()), department)
                        .update()
                == 1;
    }

    boolean remove(String department) {
        return jdbc.sql("delete from webhook_endpoint where department = ?")
                        .param(department)
                        .update()
                == 1;
    }

    Optional<WebhookEndpoint> find(String department) {
        return jdbc.sql("select * from webhook_endpoint where department = ?")
                .param(department)
                .query(this::endpoint)
                .optional();
    }

    List<WebhookEndpoint> all() {
        return jdbc.sql("select * from webhook_endpoint order by department")
                .query(this::endpoint)
                .list();
    }

    private WebhookEndpoint endpoint(ResultSet row, int number) throws SQLException {
        return new WebhookEndpoint(
                row.getString("department"),
                URI.create(row.getString("url")),
                List.of((String[]) row.getArray("events").getArray()),
                row.getBoolean("active"),
                new WebhookSecret(cipher.decrypt(row.getString("secret_cipher"))),
                secret(row.getString("previous_secret_cipher")),
                instant(row, "previous_until"),
                row.getString("registered_by"),
                row.getObject("registered_at", OffsetDateTime.class).toInstant());
    }

    private @Nullable WebhookSecret secret(@Nullable String encrypted) {
        return encrypted == null ? null : new WebhookSecret(cipher.decrypt(encrypted));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    static OffsetDateTime column(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
