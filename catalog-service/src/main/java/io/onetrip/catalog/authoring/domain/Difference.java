package io.onetrip.catalog.authoring.domain;

import io.onetrip.catalog.authoring.domain.FieldChange.Step;
import io.onetrip.catalog.authoring.domain.FieldChange.What;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two texts of an entry, field by field, whatever their fields are. What is null or empty is as if
 * it were not there. A condition, a limit and a dependency say one thing and are told as a whole.
 */
public final class Difference {

    private static final List<Set<String>> WHOLE = List.of(
            Set.of("question", "in", "allOf", "anyOf", "not"),
            Set.of("days", "unit", "startsFrom"),
            Set.of("before", "after"));

    private final List<FieldChange> found = new ArrayList<>();

    private Difference() {}

    public static List<FieldChange> between(Map<?, ?> before, Map<?, ?> after) {
        var difference = new Difference();
        difference.objects(List.of(), said(before), said(after));
        return List.copyOf(difference.found);
    }

    private void objects(List<Step> path, Map<?, ?> before, Map<?, ?> after) {
        var fields = new LinkedHashSet<Object>(after.keySet());
        fields.addAll(before.keySet());
        for (var field : fields)
            values(path, new Step(String.valueOf(field), null), before.get(field), after.get(field));
    }

    private void values(List<Step> outer, Step step, @Nullable Object before, @Nullable Object after) {
        if (Objects.equals(before, after)) return;
        var path = with(outer, step);
        if (parts(before, after)) objects(path, map(before), map(after));
        else if (members(before, after)) lists(outer, step.field(), list(before), list(after));
        else tell(path, before == null ? What.ADDED : after == null ? What.REMOVED : What.CHANGED, before, after);
    }

    private void lists(List<Step> outer, String field, List<?> before, List<?> after) {
        var matching = new Matching(field, before, after);
        for (var pair : matching.pairs()) {
            var step = new Step(field, pair.member());
            if (pair.before() == null || pair.after() == null)
                tell(with(outer, step), pair.before() == null ? What.ADDED : What.REMOVED, pair.before(), pair.after());
            else values(outer, step, pair.before(), pair.after());
        }
        if (matching.moved())
            tell(with(outer, new Step(field, null)), What.MOVED, matching.oldOrder(), matching.newOrder());
    }

    private void tell(List<Step> path, What what, @Nullable Object before, @Nullable Object after) {
        found.add(new FieldChange(path, what, before, after));
    }

    /** Objects whose fields are told one by one, also where there was none or is none now. */
    private static boolean parts(@Nullable Object before, @Nullable Object after) {
        return (before == null || before instanceof Map)
                && (after == null || after instanceof Map)
                && !(isWhole(before) || isWhole(after));
    }

    /** Lists whose members are told one by one; a new list of plain values is told as one. */
    private static boolean members(@Nullable Object before, @Nullable Object after) {
        if (before instanceof List && after instanceof List) return true;
        return before == null && holdsObjects(after) || after == null && holdsObjects(before);
    }

    private static boolean holdsObjects(@Nullable Object value) {
        return value instanceof List<?> list && list.stream().anyMatch(Map.class::isInstance);
    }

    static boolean isWhole(@Nullable Object value) {
        return value instanceof Map<?, ?> object
                && !object.isEmpty()
                && WHOLE.stream().anyMatch(fields -> fields.containsAll(object.keySet()));
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> object ? object : Map.of();
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private static List<Step> with(List<Step> path, Step step) {
        var longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }

    /** Without what says nothing. */
    private static Map<?, ?> said(Map<?, ?> object) {
        var said = new LinkedHashMap<Object, Object>();
        object.forEach((field, value) -> {
            var kept = kept(value);
            if (!isNothing(kept)) said.put(field, kept);
        });
        return said;
    }

    private static @Nullable Object kept(@Nullable Object value) {
        if (value instanceof Map<?, ?> object) return said(object);
        return value instanceof List<?> list
                ? list.stream().map(Difference::kept).filter(Objects::nonNull).toList()
                : value;
    }

    private static boolean isNothing(@Nullable Object value) {
        return value == null
                || value instanceof Map<?, ?> object && object.isEmpty()
                || value instanceof List<?> list && list.isEmpty();
    }
}
