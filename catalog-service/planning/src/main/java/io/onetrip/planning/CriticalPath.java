package io.onetrip.planning;

import io.onetrip.workingdays.ClockStart;
import io.onetrip.workingdays.Limit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The longest chain of promises through planned items. A point in time is a number: of working days or of days, as the
 * count has it. An item is due by its own promise or by that of the whole, whichever ends first; a promise that counts
 * from receipt ends when it does, but not before the item has started.
 */
final class CriticalPath {

    /** When a limit that starts at a point ends. */
    interface Count {
        long end(long start, Limit limit);
    }

    private record Run(
            long start, long end, int wave, @Nullable String heldUpBy) {}

    /** Of two that end together the one that waited for more. */
    private static final Comparator<Run> LATER =
            Comparator.comparingLong(Run::end).thenComparingInt(Run::wave);

    private final Map<String, Run> runs = new HashMap<>();
    private final List<String> path = new ArrayList<>();
    private final long end;

    CriticalPath(List<PlannedItem> items, Limit whole, long origin, Count count) {
        var latest = count.end(origin, whole);
        var ordered = items.stream()
                .sorted(Comparator.comparingInt(PlannedItem::wave))
                .toList();
        for (var item : ordered) runs.put(item.id(), run(item, origin, latest, count));
        var last = latest(ordered.stream().map(PlannedItem::id));
        end = last == null ? origin : runs.get(last).end;
        for (var item = last; item != null; item = runs.get(item).heldUpBy) path.addFirst(item);
    }

    private Run run(PlannedItem item, long origin, long latest, Count count) {
        var before = latest(item.after().stream());
        var start = before == null ? origin : runs.get(before).end;
        if (item.promise().startsFrom() != ClockStart.RECEIPT)
            return new Run(start, Math.min(latest, count.end(start, item.promise())), item.wave(), before);
        var fromReceipt = Math.min(latest, count.end(origin, item.promise()));
        return fromReceipt > start
                ? new Run(start, fromReceipt, item.wave(), null)
                : new Run(start, start, item.wave(), before);
    }

    private @Nullable String latest(Stream<String> items) {
        return items.max(Comparator.comparing(runs::get, LATER)).orElse(null);
    }

    long start(String item) {
        return runs.get(item).start;
    }

    long end(String item) {
        return runs.get(item).end;
    }

    /** When the last item ends; the origin when there is none. */
    long end() {
        return end;
    }

    List<String> items() {
        return List.copyOf(path);
    }
}
