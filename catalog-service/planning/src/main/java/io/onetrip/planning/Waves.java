package io.onetrip.planning;

import io.onetrip.planning.Bundle.Dependency;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * The order of some items: only dependencies with both ends among them count, and none is bridged over an item that
 * is not.
 */
public final class Waves {

    private final Map<String, Set<String>> predecessors = new LinkedHashMap<>();
    private final List<String> order = new ArrayList<>();
    private final Map<String, Set<String>> ancestors = new HashMap<>();

    public Waves(Collection<String> items, Collection<Dependency> dependencies) {
        var successors = new HashMap<String, List<String>>();
        for (var item : items) {
            predecessors.put(item, new LinkedHashSet<>());
            successors.put(item, new ArrayList<>());
        }
        for (var dependency : dependencies) {
            var before = dependency.before();
            var after = predecessors.get(dependency.after());
            if (after != null && predecessors.containsKey(before) && after.add(before))
                successors.get(before).add(dependency.after());
        }
        sort(successors);
    }

    private void sort(Map<String, List<String>> successors) {
        var open = new HashMap<String, Integer>();
        var ready = new ArrayDeque<String>();
        predecessors.forEach((item, before) -> {
            open.put(item, before.size());
            if (before.isEmpty()) ready.add(item);
        });
        while (!ready.isEmpty()) {
            var item = ready.remove();
            order.add(item);
            for (var next : successors.get(item)) if (open.merge(next, -1, Integer::sum) == 0) ready.add(next);
        }
    }

    /** The items that stand on a cycle or behind one; empty when there is an order. */
    public Set<String> unordered() {
        var left = new LinkedHashSet<>(predecessors.keySet());
        left.removeAll(order);
        return left;
    }

    public Set<String> before(String item) {
        return predecessors.get(item);
    }

    /** Whether one item is done before another can start. */
    boolean precedes(String item, String other) {
        return ancestors.computeIfAbsent(other, this::allBefore).contains(item);
    }

    private Set<String> allBefore(String item) {
        var all = new LinkedHashSet<>(predecessors.getOrDefault(item, Set.of()));
        var open = new ArrayDeque<>(all);
        while (!open.isEmpty())
            for (var before : predecessors.get(open.remove())) if (all.add(before)) open.add(before);
        return all;
    }

    /** By item, 1 + the highest wave among those before it. */
    Map<String, Integer> numbers() {
        return accumulate(item -> 1);
    }

    /** The weight of the heaviest path from a first item to the end of a last. */
    public int longest(ToIntFunction<String> weight) {
        return accumulate(weight).values().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    private Map<String, Integer> accumulate(ToIntFunction<String> weight) {
        if (order.size() < predecessors.size())
            throw new IllegalStateException("Dependencies go round: " + unordered());
        var sums = new HashMap<String, Integer>();
        for (var item : order) {
            var before = before(item).stream().mapToInt(sums::get).max().orElse(0);
            sums.put(item, before + weight.applyAsInt(item));
        }
        return sums;
    }
}
