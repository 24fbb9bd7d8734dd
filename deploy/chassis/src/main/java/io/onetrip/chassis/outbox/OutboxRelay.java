package io.onetrip.chassis.outbox;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.support.TransactionTemplate;

/** Carries what was committed to the broker; what the broker did not acknowledge stays and is sent again. */
final class OutboxRelay implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private final OutboxTable outbox;
    private final EventSender sender;
    private final RelaySignal signal;
    private final TransactionTemplate transactions;
    private final OutboxProperties properties;
    private volatile boolean running;
    private Thread thread = Thread.ofPlatform().unstarted(() -> {});

    OutboxRelay(
            OutboxTable outbox,
            EventSender sender,
            RelaySignal signal,
            TransactionTemplate transactions,
            OutboxProperties properties) {
        this.outbox = outbox;
        this.sender = sender;
        this.signal = signal;
        this.transactions = transactions;
        this.properties = properties;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("outbox-relay").start(this::run);
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

    private void run() {
        var failures = 0;
        try {
            while (running) {
                if (signal.await(failures == 0 ? properties.poll() : pauseAfter(failures))) {
                    Thread.sleep(properties.pause());
                }
                failures = drained() ? 0 : failures + 1;
            }
        } catch (InterruptedException interrupted) {
            LOG.warn("The outbox relay was interrupted");
        } finally {
            sender.close();
        }
    }

    private boolean drained() throws InterruptedException {
        try {
            while (sendBatch() == properties.batch()) {
                Thread.yield();
            }
            return true;
        } catch (RuntimeException failed) {
            LOG.warn("Events wait in the outbox and will be sent again: {}", failed.toString());
            return false;
        }
    }

    private int sendBatch() {
        return transactions.execute(status -> {
            var events = outbox.take(properties.batch());
            try {
                sender.send(events);
            } catch (InterruptedException interrupted) {
                status.setRollbackOnly();
                Thread.currentThread().interrupt();
            }
            return events.size();
        });
    }

    private static Duration pauseAfter(int failures) {
        var pause = Duration.ofMillis(100L << Math.min(failures, 10));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
