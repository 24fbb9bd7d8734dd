package io.onetrip.catalog.documents.domain;

import io.onetrip.planning.Bundle.Dependency;
import io.onetrip.planning.Waves;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The order of all members of a bundle, whatever the answers: who waits for whom, and in which wave. */
final class BundleOrder {

    private final Waves order;
    private final Map<String, Integer> waves = new LinkedHashMap<>();

    BundleOrder(BundleSource source) {
        var ids = source.members().stream()
                .map(member -> member.textOr("item", ""))
                .distinct()
                .toList();
        var dependencies = source.bundle().objects("dependencies").stream()
                .map(edge -> new Dependency(edge.textOr("before", ""), edge.textOr("after", "")))
                .toList();
        order = new Waves(ids, dependencies);
        for (var id : ids) waves.put(id, wave(id));
    }

    private int wave(String item) {
        var known = waves.get(item);
        if (known != null) return known;
        var wave = 1 + order.before(item).stream().mapToInt(this::wave).max().orElse(0);
        waves.put(item, wave);
        return wave;
    }

    /** The items of each wave, in the order of the bundle. */
    Map<Integer, List<String>> waves() {
        var grouped = new TreeMap<Integer, List<String>>();
        waves.forEach((item, wave) ->
                grouped.computeIfAbsent(wave, number -> new ArrayList<>()).add(item));
        return grouped;
    }

    int waveOf(String item) {
        return waves.getOrDefault(item, 1);
    }

    /** Those it waits for, without those that one of them waits for already. */
    Set<String> directlyBefore(String item) {
        var before = order.before(item);
        var direct = new LinkedHashSet<String>();
        for (var one : before)
            if (before.stream().noneMatch(other -> !other.equals(one) && reaches(other, one))) direct.add(one);
        return direct;
    }

    private boolean reaches(String from, String to) {
        return order.before(from).stream().anyMatch(next -> next.equals(to) || reaches(next, to));
    }

    /** Those nobody waits for. */
    Set<String> last() {
        var last = new LinkedHashSet<>(waves.keySet());
        waves.keySet().forEach(item -> last.removeAll(order.before(item)));
        return last;
    }
}
