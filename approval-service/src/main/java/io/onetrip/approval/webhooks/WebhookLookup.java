package io.onetrip.approval.webhooks;

import io.onetrip.approval.tasks.domain.ApprovalRefused;
import io.onetrip.chassis.idempotency.AheadOfCommand;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Looks the address of an endpoint up before the transaction that registers it begins: a name server that hangs must hold
 * up no connection to the database.
 */
@Component
class WebhookLookup implements AheadOfCommand {
    static final String FOUND = "onetrip.webhook-address";
    private final WebhookAddresses addresses;
    private final JsonMapper json;

    WebhookLookup(WebhookAddresses addresses, JsonMapper json) {
        this.addresses = addresses;
        this.json = json;
    }

    /** The address that was looked up, or the refusal that was found. */
    interface Found extends Supplier<URI> {}

    @Override
    public void before(HttpServletRequest command) {
        if (command.getMethod().equals("POST") && command.getRequestURI().endsWith("/webhook"))
            command.setAttribute(FOUND, found(command));
    }

    private Found found(HttpServletRequest command) {
        try (var body = command.getInputStream()) {
            return found(json.readTree(body).path("url").asString(""));
        } catch (JacksonException unreadable) {
            return found("");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Found found(String typed) {
        try {
            var url = addresses.require(typed);
            return () -> url;
        } catch (ApprovalRefused refused) {
            return () -> {
                throw refused;
            };
        }
    }
}
