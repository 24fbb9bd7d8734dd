package io.onetrip.player.report;

import io.onetrip.player.catalogue.Example;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What has been done so far, and what did not hold. */
public final class Score {
    private final Map<String, BundleScore> bundles = new LinkedHashMap<>();
    private final Map<Stage, Integer> stages = new EnumMap<>(Stage.class);
    private final List<Failure> failures = new ArrayList<>();

    /** Sums over the examples and cases of one bundle; times in milliseconds. */
    static final class BundleScore {
        final String id;
        final String name;
        int examples;
        int fields;
        int items;
        int cases;
        long millis;
        int failures;

        BundleScore(String id, String name) {
            this.id = id;
            this.name = name;
        }
    }

    public synchronized void planned(Example example, int fields) {
        var bundle = of(example);
        bundle.examples++;
        bundle.fields += fields;
    }

    public synchronized void reached(Stage stage) {
        stages.merge(stage, 1, Integer::sum);
    }

    public synchronized void completed(Example example, int items, Duration took) {
        var bundle = of(example);
        bundle.cases++;
        bundle.items += items;
        bundle.millis += took.toMillis();
    }

    public synchronized void failed(Example example, Failure failure) {
        of(example).failures++;
        failures.add(failure);
    }

    public synchronized void failed(Failure failure) {
        failures.add(failure);
    }

    public synchronized List<Failure> failures() {
        return List.copyOf(failures);
    }

    synchronized int at(Stage stage) {
        return stages.getOrDefault(stage, 0);
    }

    synchronized Collection<BundleScore> bundles() {
        return List.copyOf(bundles.values());
    }

    private BundleScore of(Example example) {
        return bundles.computeIfAbsent(example.bundleId(), id -> new BundleScore(id, example.bundleName()));
    }
}
