package io.onetrip.supervision.counting;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * One number that is kept.
 *
 * @param scope a department, a kind of alert, a day, or empty for the whole city
 */
public record Counter(Count count, String scope) implements Comparable<Counter> {
    private static final Comparator<Counter> ORDER =
            Comparator.comparing(Counter::count).thenComparing(Counter::scope);

    public static Counter of(Count count) {
        return new Counter(count, "");
    }

    public static Counter of(Count count, String scope) {
        return new Counter(count, scope);
    }

    public static Counter of(Count count, LocalDate day) {
        return new Counter(count, day.toString());
    }

    @Override
    public int compareTo(Counter other) {
        return ORDER.compare(this, other);
    }
}
