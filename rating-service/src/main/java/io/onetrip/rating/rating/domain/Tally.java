package io.onetrip.rating.rating.domain;

import java.util.Map;

/**
 * How a hall was rated.
 *
 * @param opened services that could be rated
 * @param levels how many ratings of each level
 */
public record Tally(String hall, long opened, Map<Level, Long> levels) {
    public long rated() {
        return levels.values().stream().mapToLong(Long::longValue).sum();
    }

    public long bad() {
        return levels.entrySet().stream()
                .filter(entry -> entry.getKey().bad())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
