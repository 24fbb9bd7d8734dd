package io.onetrip.approval.systems;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Lets requests wait until a department's feed grows. One thread of each replica reads the ends of the feeds that
 * somebody waits for, all with one query, and none while nobody waits; so it does not matter which replica a task came to.
 */
@Component
public class FeedWaits implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(FeedWaits.class);

    private final FeedEnds ends;
    private final Duration poll;
    private final Map<String, WaitedFeed> feeds = new ConcurrentHashMap<>();
    private final Semaphore somebodyWaits = new Semaphore(0);
    private volatile boolean running;
    private Thread thread = Thread.ofPlatform().unstarted(() -> {});

    FeedWaits(FeedEnds ends, @Value("${onetrip.feed.poll:200ms}") Duration poll) {
        this.ends = ends;
        this.poll = poll;
    }

    /** As far as this replica knows; what is asked for before reading the feed and handed to {@link #await} after it. */
    public long end(String department) {
        return feed(department).end();
    }

    /** False when the feed has not grown beyond that place for so long, when too many wait, or when the service stops. */
    public boolean await(String department, long beyond, Duration patience) {
        return running && patience.isPositive() && feed(department).await(beyond, patience, somebodyWaits::release);
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("feed-ends").daemon().start(this::run);
    }

    /** Those who wait are answered, so that a stop need not wait for them. */
    @Override
    public void stop() {
        running = false;
        feeds.values().forEach(WaitedFeed::release);
        thread.interrupt();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, which waits for its requests. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }

    private WaitedFeed feed(String department) {
        return feeds.computeIfAbsent(department, _ -> new WaitedFeed());
    }

    private void run() {
        try {
            while (running) {
                var waited = feeds.entrySet().stream()
                        .filter(entry -> entry.getValue().isWaited())
                        .map(Map.Entry::getKey)
                        .toList();
                if (waited.isEmpty()) {
                    somebodyWaits.acquire();
                    somebodyWaits.drainPermits();
                } else {
                    read(waited);
                    Thread.sleep(poll);
                }
            }
        } catch (InterruptedException stopped) {
            LOG.debug("No feed is waited for any more");
        }
    }

    private void read(List<String> waited) {
        try {
            ends.of(waited).forEach((department, end) -> feed(department).grownTo(end));
        } catch (RuntimeException | Error failed) { // without this thread nobody would be woken any more
            LOG.warn("The ends of feeds could not be read: {}", failed.toString());
        }
    }
}
