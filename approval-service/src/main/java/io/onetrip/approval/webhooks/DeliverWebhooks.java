package io.onetrip.approval.webhooks;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Sends what is due, each on a virtual thread of its own and outside of any transaction; every replica may, for each
 * takes others. What a killed replica had taken is sent again once its lease has run out.
 */
@Component
class DeliverWebhooks implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(DeliverWebhooks.class);
    private static final int MOST_AT_ONCE = 32;
    private static final int MOST_DOUBLINGS = 16;

    private final Deliveries deliveries;
    private final WebhookEndpoints endpoints;
    private final WebhookClient client;
    private final DepartmentLanes lanes;
    private final WebhookSignal signal;
    private final WebhooksProperties properties;
    private final Clock clock;
    private volatile boolean running;
    private Thread thread = Thread.ofPlatform().unstarted(() -> {});

    DeliverWebhooks(
            Deliveries deliveries,
            WebhookEndpoints endpoints,
            WebhookClient client,
            DepartmentLanes lanes,
            WebhookSignal signal,
            WebhooksProperties properties,
            Clock clock) {
        this.deliveries = deliveries;
        this.endpoints = endpoints;
        this.client = client;
        this.lanes = lanes;
        this.signal = signal;
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("webhooks").start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        signal.raise();
        try {
            thread.join(properties.lease());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            while (running) {
                signal.await(properties.poll());
                look(senders);
            }
        } catch (InterruptedException interrupted) {
            LOG.warn("The delivery of webhooks was interrupted");
        }
    }

    private void look(ExecutorService senders) {
        try {
            for (var department : deliveries.due(clock.instant())) fill(department, senders);
        } catch (RuntimeException | Error failed) { // without this thread nothing would be told any more
            LOG.warn("Webhooks wait: {}", failed.toString());
        }
    }

    private void fill(String department, ExecutorService senders) {
        var lane = lanes.of(department);
        var permits = lane.enter(MOST_AT_ONCE);
        var sent = 0;
        try {
            var endpoint = permits == 0 ? null : endpoints.find(department).orElse(null);
            if (endpoint == null) return;
            for (var delivery : deliveries.take(department, permits, clock.instant(), properties.lease())) {
                senders.execute(() -> send(endpoint, delivery, lane));
                sent++;
            }
        } finally {
            for (; sent < permits; sent++) lane.unused();
        }
    }

    private void send(WebhookEndpoint endpoint, Delivery delivery, DepartmentLane lane) {
        try {
            var begun = System.nanoTime();
            var failure = attempt(endpoint, delivery);
            var recovered = lane.passed(failure, System.nanoTime() - begun);
            var now = clock.instant();
            if (failure == null) deliveries.delivered(delivery, now);
            else failed(delivery, failure, now);
            if (recovered) deliveries.hasten(delivery.department(), now);
        } catch (RuntimeException failed) {
            LOG.warn("What became of {} is not noted, it is sent again: {}", delivery.webhookId(), failed.toString());
        } finally {
            signal.raise();
        }
    }

    private @Nullable String attempt(WebhookEndpoint endpoint, Delivery delivery) {
        try {
            return client.send(endpoint, delivery, clock.instant());
        } catch (RuntimeException unexpected) {
            LOG.warn("{} could not be sent", delivery.webhookId(), unexpected);
            return "UNEXPECTED";
        }
    }

    private void failed(Delivery delivery, String failure, Instant now) {
        var again = Optional.of(now.plus(pause(delivery.attempts()))).filter(at -> at.isBefore(delivery.keepUntil()));
        deliveries.failed(delivery, failure, now, again);
        LOG.info(
                "{} did not take {}, attempt {}: {}",
                delivery.department(),
                delivery.webhookId(),
                delivery.attempts(),
                failure);
    }

    private Duration pause(int attempts) {
        var doubled = properties.patience().multipliedBy(1L << Math.min(attempts - 1, MOST_DOUBLINGS));
        var pause = doubled.compareTo(properties.longestPause()) < 0 ? doubled : properties.longestPause();
        return Duration.ofMillis(
                pause.toMillis() / 2 + ThreadLocalRandom.current().nextLong(pause.toMillis() / 2 + 1));
    }
}
