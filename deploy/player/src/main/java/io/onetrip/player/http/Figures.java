package io.onetrip.player.http;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How long each kind of request took, and how often it had to be repeated. */
public final class Figures {
    private final Map<String, Kind> kinds = new TreeMap<>();

    /** Durations in milliseconds. */
    public record Row(String kind, int count, int repeated, double p50, double p99, double longest) {}

    private static final class Kind {
        private long[] nanos = new long[64];
        private int count;
        private int repeated;
    }

    synchronized void answered(String kind, long nanos) {
        var row = kinds.computeIfAbsent(kind, _ -> new Kind());
        if (row.count == row.nanos.length) {
            row.nanos = Arrays.copyOf(row.nanos, 2 * row.count);
        }
        row.nanos[row.count++] = nanos;
    }

    synchronized void repeated(String kind) {
        kinds.computeIfAbsent(kind, _ -> new Kind()).repeated++;
    }

    public synchronized List<Row> rows() {
        return kinds.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Row row(String name, Kind kind) {
        var sorted = Arrays.copyOf(kind.nanos, kind.count);
        Arrays.sort(sorted);
        return new Row(
                name, kind.count, kind.repeated, quantile(sorted, 0.5), quantile(sorted, 0.99), quantile(sorted, 1));
    }

    /** The smallest value that this share of all values does not exceed. */
    private static double quantile(long[] sorted, double share) {
        if (sorted.length == 0) {
            return 0;
        }
        var index = (int) Math.ceil(share * sorted.length) - 1;
        return sorted[Math.max(index, 0)] / 1e6;
    }
}
