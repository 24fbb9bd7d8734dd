package io.onetrip.catalog.documents.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Where the boxes of a flow chart stand: a column per wave, from left to right. What waits for the same boxes shares
 * one upright line between the columns, so that three that may come first and six that follow are nine lines and not
 * eighteen. A line to a later column passes the columns between in a lane of its own.
 */
final class ChartLayout {

    private static final int GAP_Y = 18;
    private static final int LANE = 10;
    private static final int GAP_X = 44;
    private static final int BETWEEN_LINES = 14;

    /** What stands in a column: a box, or the lane of a line that passes. */
    record Slot(String box, int column, boolean lane) {}

    /** The upright line at {@code x}; all {@code from} meet all {@code to} there. */
    record Junction(int column, Set<String> from, List<String> to, int x) {}

    private final Map<String, ChartBox> boxes;
    private final Map<String, Integer> columns;
    private final List<List<Slot>> slots = new ArrayList<>();
    private final List<Junction> junctions = new ArrayList<>();
    private final Map<Slot, Integer> top = new HashMap<>();
    private final List<Integer> left = new ArrayList<>();
    private int width;
    private int height;

    /**
     * @param boxes by name, in reading order
     * @param columns by box, from 0 without holes
     * @param before by box those in earlier columns that lead to it
     */
    ChartLayout(Map<String, ChartBox> boxes, Map<String, Integer> columns, Map<String, Set<String>> before) {
        this.boxes = boxes;
        this.columns = columns;
        var last = columns.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        for (var column = 0; column <= last; column++) slots.add(new ArrayList<>());
        columns.forEach((box, column) -> slots.get(column).add(new Slot(box, column, false)));
        addLanes(before);
        sort(before);
        placeAcross(before);
        placeDown();
    }

    private void addLanes(Map<String, Set<String>> before) {
        var lanes = new LinkedHashSet<Slot>();
        before.forEach((box, earlier) -> earlier.forEach(from -> {
            for (var column = columns.get(from) + 1; column < columns.get(box); column++)
                lanes.add(new Slot(from, column, true));
        }));
        lanes.forEach(lane -> slots.get(lane.column()).add(lane));
    }

    /** Each box near the middle of those before it, so that lines cross little. */
    private void sort(Map<String, Set<String>> before) {
        for (var column = 1; column < slots.size(); column++) {
            var rank = new HashMap<String, Integer>();
            for (var slot : slots.get(column - 1)) rank.put(slot.box(), rank.size());
            var middle = new HashMap<Slot, Double>();
            for (var slot : slots.get(column)) {
                var from = slot.lane() ? Set.of(slot.box()) : before.getOrDefault(slot.box(), Set.of());
                middle.put(
                        slot,
                        from.stream()
                                .mapToInt(box -> rank.getOrDefault(box, 0))
                                .average()
                                .orElse(0));
            }
            slots.get(column).sort(Comparator.comparing(middle::get));
        }
    }

    private void placeAcross(Map<String, Set<String>> before) {
        var x = 0;
        for (var column = 0; column < slots.size(); column++) {
            var groups = new LinkedHashMap<Set<String>, List<String>>();
            for (var slot : slots.get(column)) {
                var from = before.getOrDefault(slot.box(), Set.of());
                if (!slot.lane() && !from.isEmpty())
                    groups.computeIfAbsent(from, set -> new ArrayList<>()).add(slot.box());
            }
            var line = x + GAP_X / 2;
            for (var group : groups.entrySet()) {
                junctions.add(new Junction(column, group.getKey(), group.getValue(), line));
                line += BETWEEN_LINES;
            }
            if (column > 0) x += GAP_X + Math.max(0, groups.size() - 1) * BETWEEN_LINES;
            left.add(x);
            x += ChartBox.WIDTH;
        }
        width = x;
    }

    private void placeDown() {
        var heights = new TreeMap<Integer, Integer>();
        for (var column = 0; column < slots.size(); column++)
            heights.put(
                    column,
                    slots.get(column).stream()
                            .mapToInt(slot -> height(slot) + GAP_Y)
                            .sum());
        height = heights.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        heights.forEach((column, own) -> {
            var y = (height - own) / 2;
            for (var slot : slots.get(column)) {
                top.put(slot, y);
                y += height(slot) + GAP_Y;
            }
        });
    }

    private int height(Slot slot) {
        return slot.lane() ? LANE : boxes.get(slot.box()).height();
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    List<Junction> junctions() {
        return junctions;
    }

    int left(int column) {
        return left.get(column);
    }

    int left(String box) {
        return left(columns.get(box));
    }

    int top(String box) {
        return top.get(new Slot(box, columns.get(box), false));
    }

    int middle(String box) {
        return top(box) + boxes.get(box).height() / 2;
    }

    /** The columns that a line from the box passes before it meets the junction, with the height of its lane. */
    Map<Integer, Integer> lanes(String box, int until) {
        var lanes = new TreeMap<Integer, Integer>();
        for (var column = columns.get(box) + 1; column < until; column++)
            lanes.put(column, top.get(new Slot(box, column, true)) + LANE / 2);
        return lanes;
    }
}
