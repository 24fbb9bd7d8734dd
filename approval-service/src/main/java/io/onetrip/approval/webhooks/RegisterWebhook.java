package io.onetrip.approval.webhooks;

import io.onetrip.approval.tasks.domain.ApprovalRefused;
import io.onetrip.approval.tasks.domain.Reason;
import io.onetrip.chassis.audit.Audit;
import io.onetrip.chassis.event.AggregateRef;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says where a department's system is told, and gives it its secret, which is shown at that moment only. */
@Service
class RegisterWebhook {
    private final WebhookEndpoints endpoints;
    private final WebhooksProperties properties;
    private final Audit audit;
    private final Clock clock;

    RegisterWebhook(WebhookEndpoints endpoints, WebhooksProperties properties, Audit audit, Clock clock) {
        this.endpoints = endpoints;
        this.properties = properties;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    WebhookSecret register(String department, URI url, WebhookRequest asked, String by) {
        var secret = WebhookSecret.next();
        var endpoint = new WebhookEndpoint(
                department, url, asked.types(), asked.isActive(), secret, null, null, by, clock.instant());
        if (!endpoints.add(endpoint)) {
            throw new ApprovalRefused(
                    Reason.WEBHOOK_EXISTS, "已登记推送地址, 请修改它 (An endpoint is registered already; change it with PUT)");
        }
        note("webhook.registered", department, Map.of("host", url.getHost(), "events", asked.types()));
        return secret;
    }

    @Transactional
    void change(String department, URI url, WebhookRequest asked) {
        require(endpoints.change(department, url, asked.types(), asked.isActive()), RegisterWebhook::unknown);
        note(
                "webhook.changed",
                department,
                Map.of("host", url.getHost(), "events", asked.types(), "active", asked.isActive()));
    }

    /** The secret before signs too for a while, so that the system may change over when it likes. */
    @Transactional
    WebhookSecret rotate(String department) {
        var secret = WebhookSecret.next();
        var until = clock.instant().plus(properties.rotation());
        require(endpoints.rotate(department, secret, until), RegisterWebhook::unknown);
        note("webhook.secret-rotated", department, Map.of("previousUntil", until.toString()));
        return secret;
    }

    /** What was not delivered stays and is sent if the department registers again. */
    @Transactional
    void remove(String department) {
        require(endpoints.remove(department), RegisterWebhook::unknown);
        note("webhook.removed", department, Map.of());
    }

    WebhookEndpoint find(String department) {
        return endpoints.find(department).orElseThrow(RegisterWebhook::unknown);
    }

    List<WebhookEndpoint> all() {
        return endpoints.all();
    }

    private void note(String action, String department, Map<String, ?> detail) {
        audit.record(action, new AggregateRef("department-webhook", department), detail);
    }

    private static void require(boolean done, Supplier<ApprovalRefused> otherwise) {
        if (!done) throw otherwise.get();
    }

    private static ApprovalRefused unknown() {
        return new ApprovalRefused(
                Reason.WEBHOOK_NOT_FOUND, "尚未登记推送地址 (No endpoint is registered; register one with POST)");
    }
}
