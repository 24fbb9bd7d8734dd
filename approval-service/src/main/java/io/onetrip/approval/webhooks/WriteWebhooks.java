package io.onetrip.approval.webhooks;

import io.onetrip.approval.tasks.domain.TaskChange;
import io.onetrip.approval.tasks.domain.TaskListener;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes what is to be told beside the change it tells of, in the same transaction. */
@Component
class WriteWebhooks implements TaskListener {
    private final Deliveries deliveries;
    private final WebhookSignal signal;
    private final WebhooksProperties properties;
    private final JsonMapper json;
    private final Clock clock;

    WriteWebhooks(
            Deliveries deliveries, WebhookSignal signal, WebhooksProperties properties, JsonMapper json, Clock clock) {
        this.deliveries = deliveries;
        this.signal = signal;
        this.properties = properties;
        this.json = json;
        this.clock = clock;
    }

    /** As Standard Webhooks has it. */
    record Body(String type, Instant timestamp, Data data) {}

    record Data(
            String department,
            @Nullable String taskId,
            @Nullable String caseNumber,
            @Nullable String itemId) {}

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(List<TaskChange> changes) {
        write(changes.stream()
                .map(change -> message(
                        WebhookType.of(change.kind()),
                        change.at(),
                        new Data(
                                change.task().department(),
                                change.task().id(),
                                change.task().caseNumber(),
                                change.task().itemId())))
                .toList());
    }

    @Transactional
    public void test(String department) {
        write(List.of(message(WebhookType.WEBHOOK_TEST, clock.instant(), new Data(department, null, null, null))));
    }

    private void write(List<WebhookMessage> messages) {
        var now = clock.instant();
        if (!messages.isEmpty() && deliveries.add(messages, now, now.plus(properties.keep()))) {
            signal.raiseAfterCommit();
        }
    }

    private WebhookMessage message(WebhookType type, Instant at, Data data) {
        var task = data.taskId() == null ? "" : data.taskId();
        var body = json.writeValueAsString(new Body(type.written(), at, data));
        return new WebhookMessage("msg_" + UUID.randomUUID(), data.department(), type, task, body);
    }
}
