package io.onetrip.approval.webhooks;

import io.onetrip.approval.tasks.domain.ApprovalRefused;
import io.onetrip.approval.tasks.domain.Reason;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows departments' endpoints and what became of their deliveries, and replays those. */
@Component
class WatchWebhooks {
    private final RegisterWebhook register;
    private final DeliveryList deliveries;
    private final DepartmentLanes lanes;
    private final WebhookSignal signal;
    private final WebhooksProperties properties;
    private final Clock clock;

    WatchWebhooks(
            RegisterWebhook register,
            DeliveryList deliveries,
            DepartmentLanes lanes,
            WebhookSignal signal,
            WebhooksProperties properties,
            Clock clock) {
        this.register = register;
        this.deliveries = deliveries;
        this.lanes = lanes;
        this.signal = signal;
        this.properties = properties;
        this.clock = clock;
    }

    /** @param next cursor of the next page, absent on the last */
    record Page(List<DeliveryList.Row> content, @Nullable String next) {}

    record Replayed(int replayed) {}

    /** @param from everything written since; left out: what has not been delivered */
    record ReplayRequest(@Nullable Instant from) {}

    WebhookResponse show(String department) {
        return shown(register.find(department));
    }

    List<WebhookResponse> all() {
        return register.all().stream().map(this::shown).toList();
    }

    Page page(String department, boolean undelivered, @Nullable Long after, int limit) {
        var rows = deliveries.page(department, undelivered, after, limit + 1);
        var shown = rows.size() > limit ? rows.subList(0, limit) : rows;
        return new Page(
                shown, rows.size() > limit ? Long.toString(shown.getLast().id()) : null);
    }

    Replayed replay(String department, long id) {
        if (!deliveries.replay(department, id, clock.instant(), properties.keep())) {
            throw new ApprovalRefused(Reason.DELIVERY_NOT_FOUND, "没有这条推送 (No such delivery; read the list again)");
        }
        signal.raise();
        return new Replayed(1);
    }

    Replayed replayAll(String department, @Nullable Instant from) {
        var replayed = deliveries.replayAll(department, from, clock.instant(), properties.keep());
        signal.raise();
        return new Replayed(replayed);
    }

    private WebhookResponse shown(WebhookEndpoint endpoint) {
        var counts = deliveries.counts(endpoint.department());
        return new WebhookResponse(
                endpoint.department(),
                endpoint.url().toString(),
                endpoint.events(),
                endpoint.active(),
                endpoint.registeredBy(),
                endpoint.registeredAt(),
                endpoint.previousUntil(),
                lanes.of(endpoint.department()).breaker().getState().name(),
                counts.waiting(),
                counts.givenUp());
    }
}
