package io.onetrip.workingdays;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What has changed the clocks of a case's items, by item. A stop stops the clock of its own item and that of the case,
 * which waits for it; it gives no time to the items beside it. What was promised for the case binds an item later by
 * its own changes, and by those that had delayed it before it was dispatched; the people's government extends joint
 * handling as a whole, so that its extension moves that promise for every item.
 */
public record CaseChanges(Map<String, OfItem> items) {

    public static final CaseChanges NONE = new CaseChanges(Map.of());

    public CaseChanges {
        items = Map.copyOf(items);
    }

    /** @param joint whether the people's government has extended the joint handling (行政许可法 42(2)) */
    public record OfItem(
            int wave,
            List<Suspension> suspensions,
            @Nullable Extension extension,
            boolean joint) {
        public OfItem {
            suspensions = List.copyOf(suspensions);
        }
    }

    /** Of the item alone. */
    public ClockChanges own(String item) {
        var own = items.get(item);
        return own == null
                ? ClockChanges.NONE
                : new ClockChanges(own.suspensions(), own.extension() == null ? List.of() : List.of(own.extension()));
    }

    /** Of what was promised for the case, as it binds an item that was dispatched on that day. */
    public ClockChanges casePromise(String item, LocalDate dispatched) {
        var stops = new ArrayList<Suspension>();
        var extended = new ArrayList<OfItem>();
        items.forEach((id, changes) -> {
            if (id.equals(item)) stops.addAll(changes.suspensions());
            else stops.addAll(before(dispatched, changes.suspensions()));
            var extension = changes.extension();
            if (extension == null) return;
            if (id.equals(item) || changes.joint() || extension.granted().isBefore(dispatched)) extended.add(changes);
        });
        return new ClockChanges(stops, longest(extended));
    }

    /** Of the whole case: items of one wave go on side by side, waves one after the other. */
    public ClockChanges ofCase() {
        return new ClockChanges(stops(), longest(items.values()));
    }

    /** Of the joint limit, which only the people's government extends. */
    public ClockChanges ofJointLimit() {
        return new ClockChanges(
                stops(), longest(items.values().stream().filter(OfItem::joint).toList()));
    }

    /** Of the items of one wave, where their limits are chained. */
    ClockChanges ofWave(int wave) {
        return new ClockChanges(
                stops(),
                longest(items.values().stream()
                        .filter(item -> item.wave() == wave)
                        .toList()));
    }

    private List<Suspension> stops() {
        return items.values().stream()
                .flatMap(item -> item.suspensions().stream())
                .toList();
    }

    private static List<Suspension> before(LocalDate day, List<Suspension> suspensions) {
        return suspensions.stream()
                .filter(stop -> stop.opened().isBefore(day))
                .map(stop -> stop.closed().isAfter(day) ? new Suspension(stop.opened(), day) : stop)
                .toList();
    }

    private static List<Extension> longest(Collection<OfItem> items) {
        var longest = new TreeMap<Integer, Extension>();
        for (var item : items)
            if (item.extension() != null)
                longest.merge(item.wave(), item.extension(), (one, other) -> one.days() < other.days() ? other : one);
        return List.copyOf(longest.values());
    }
}
