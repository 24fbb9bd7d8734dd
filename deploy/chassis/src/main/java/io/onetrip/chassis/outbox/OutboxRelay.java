package io.onetrip.chassis.outbox;

import java.time.Duration;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Carries what was committed to the broker; what the broker did not acknowledge stays and is sent again. */
final class OutboxRelay implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(3);
    private final Supplier<OutboxDelivery> deliveries;
    private final RelaySignal signal;
    private final OutboxProperties properties;
    private final Runnable createTopics;
    private volatile boolean running;
    private Thread thread = Thread.ofPlatform().unstarted(() -> {});

    /**
     * @param deliveries opens one for each start; it is closed when this is told to stop
     * @param createTopics run after a failure: the service's own topics may not have been there
     */
    OutboxRelay(
            Supplier<OutboxDelivery> deliveries,
            RelaySignal signal,
            OutboxProperties properties,
            Runnable createTopics) {
        this.deliveries = deliveries;
        this.signal = signal;
        this.properties = properties;
        this.createTopics = createTopics;
    }

    @Override
    public void start() {
        var delivery = deliveries.get();
        running = true;
        thread = Thread.ofPlatform().name("outbox-relay").start(() -> run(delivery));
    }

    @Override
    public void stop() {
        running = false;
        signal.raise();
        try {
            thread.join(properties.sendTimeout().plusSeconds(5));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Stops after the consumer and the web server, so that what they still publish goes out. */
    @Override
    public int getPhase() {
        return 0;
    }

    private void run(OutboxDelivery delivery) {
        var failures = 0;
        try (delivery) {
            while (running) {
                if (signal.await(failures == 0 ? properties.poll() : pauseAfter(failures))) {
                    Thread.sleep(properties.pause());
                }
                failures = drained(delivery) ? 0 : failures + 1;
            }
            drained(delivery); // what was published while this was told to stop
        } catch (InterruptedException interrupted) {
            LOG.warn("The outbox relay was interrupted");
        }
    }

    private boolean drained(OutboxDelivery delivery) {
        try {
            while (delivery.deliverBatch()) {
                LOG.debug("More events wait");
            }
            return true;
        } catch (RuntimeException | Error failed) { // an error, too: without this thread nothing would be sent any more
            LOG.warn("Events wait in the outbox and will be sent again: {}", failed.toString());
            createTopics();
            return false;
        }
    }

    private void createTopics() {
        try {
            createTopics.run();
        } catch (RuntimeException failed) {
            LOG.warn("Topics could not be created: {}", failed.toString());
        }
    }

    private static Duration pauseAfter(int failures) {
        var pause = Duration.ofMillis(100L << Math.min(failures, 10));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
