package io.onetrip.planning;

import io.onetrip.planning.FormField.PriorResult;
import io.onetrip.planning.PlannedField.Way;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The fields of the selected items, merged by id in the order of first appearance: words of the first, required if any
 * requires it. A field is not asked for when every item that uses it comes after the one that issues it, else when a
 * register has it, else it is filled with what is known of the applicant.
 */
final class MergedForm {

    private record Use(FormField field, Requirement requirement) {}

    private final Map<String, List<Use>> uses = new LinkedHashMap<>();
    private final Waves waves;

    MergedForm(Collection<SelectedItem> items, Choices choices, Reasons reasons, Waves waves) {
        this.waves = waves;
        for (var item : items)
            for (var field : item.item().form())
                if (field.when() == null || field.when().holds(choices))
                    uses.computeIfAbsent(field.id(), id -> new ArrayList<>())
                            .add(new Use(field, reasons.requirement(item, field.when())));
    }

    List<PlannedField> list() {
        return uses.values().stream().map(this::planned).toList();
    }

    private PlannedField planned(List<Use> uses) {
        var first = uses.getFirst().field();
        var priorResult = priorResult(uses);
        var sharedFrom = first(uses, FormField::sharedFrom);
        var applicant = first(uses, FormField::applicant);
        var way = priorResult != null
                ? Way.PRIOR_RESULT
                : sharedFrom != null ? Way.SHARED : applicant != null ? Way.APPLICANT : Way.ASK;
        return new PlannedField(
                first.id(),
                first.label(),
                first.type(),
                uses.stream().anyMatch(use -> use.field().required()),
                first.options(),
                way,
                way == Way.SHARED ? sharedFrom : null,
                priorResult,
                way == Way.APPLICANT ? applicant : null,
                uses.stream().map(Use::requirement).toList());
    }

    private @Nullable PriorResult priorResult(List<Use> uses) {
        return all(uses, FormField::priorResult)
                .filter(prior -> uses.stream().allMatch(use -> waves.precedes(prior.item(), use.requirement.item())))
                .findFirst()
                .orElse(null);
    }

    private static <T> @Nullable T first(List<Use> uses, Function<FormField, @Nullable T> value) {
        return all(uses, value).findFirst().orElse(null);
    }

    private static <T> Stream<T> all(List<Use> uses, Function<FormField, @Nullable T> value) {
        return uses.stream().map(Use::field).map(value).filter(Objects::nonNull);
    }
}
