package io.onetrip.catalog.search;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Asks the database each second what has changed, so that every replica finds what any of them publishes. */
@Component
class KeepIndex implements HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(KeepIndex.class);
    private static final int BATCH = 1000;

    private final PublishedEntries published;
    private final CatalogueIndex index = new CatalogueIndex();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private Map<String, String> known = new HashMap<>();
    private long fingerprint;
    private volatile boolean built;

    KeepIndex(PublishedEntries published) {
        this.published = published;
    }

    /** Before the service takes its first call, so that nobody is sent away; if the database fails just then, as soon as it is back. */
    @PostConstruct
    void start() {
        look();
        clock.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    /** Refuses until it was built for the first time; after that it always answers. */
    CatalogueIndex index() {
        if (!built)
            throw new SearchRefused(SearchRefused.Reason.NOT_READY, "Search is being set up. Try again shortly.");
        return index;
    }

    /** Sends callers to other replicas until there is something to find in. */
    @Override
    public Health health() {
        return built ? Health.up().build() : Health.outOfService().build();
    }

    private void look() {
        try {
            var seen = published.fingerprint();
            if (built && seen == fingerprint) return;
            update();
            fingerprint = seen;
            built = true;
        } catch (DataAccessException away) {
            LOG.warn("The index is not brought up to date: {}", away.getMessage());
        } catch (RuntimeException failed) {
            LOG.error("The index is not brought up to date", failed);
        }
    }

    private void update() {
        var now = published.state();
        var gone = new HashSet<>(known.keySet());
        gone.removeAll(now.keySet());
        var changed = new ArrayList<String>();
        now.forEach((key, state) -> {
            if (!state.equals(known.get(key))) changed.add(key);
        });
        for (var from = 0; from < changed.size(); from += BATCH) {
            List<String> batch = changed.subList(from, Math.min(changed.size(), from + BATCH));
            index.put(published.read(batch));
        }
        index.remove(gone);
        index.show();
        known = now;
    }

    @PreDestroy
    void stop() throws IOException, InterruptedException {
        clock.shutdownNow();
        if (clock.awaitTermination(10, TimeUnit.SECONDS)) index.close();
    }
}
