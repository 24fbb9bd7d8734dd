package io.onetrip.cases.handling.domain;

import io.onetrip.planning.PlannedField;
import io.onetrip.planning.PlannedItem;
import io.onetrip.planning.PlannedMaterial;
import java.util.List;
import java.util.function.Function;

/**
 * What other answers bring into a plan and take out of it.
 *
 * @param givenBack ids of materials that were handed in and that nothing asks for any more
 */
public record PlanChange(
        List<Named> itemsAdded,
        List<Named> itemsDropped,
        List<Named> materialsAdded,
        List<Named> materialsDropped,
        List<Named> fieldsAdded,
        List<Named> fieldsDropped,
        List<String> givenBack) {

    public record Named(String id, String name) {}

    static PlanChange between(CasePlan before, CasePlan after, Papers held) {
        var items = new Sides(before, after, CasePlan::items);
        var materials = new Sides(before, after, CasePlan::materials);
        var fields = new Sides(before, after, CasePlan::fields);
        return new PlanChange(
                items.added(),
                items.dropped(),
                materials.added(),
                materials.dropped(),
                fields.added(),
                fields.dropped(),
                materials.dropped().stream().map(Named::id).filter(held::holds).toList());
    }

    static Named of(PlannedItem item) {
        return new Named(item.id(), item.name());
    }

    static Named of(PlannedMaterial material) {
        return new Named(material.id(), material.name());
    }

    static Named of(PlannedField field) {
        return new Named(field.id(), field.label());
    }

    private record Sides(CasePlan before, CasePlan after, Function<CasePlan, List<Named>> part) {
        List<Named> added() {
            return less(part.apply(after), part.apply(before));
        }

        List<Named> dropped() {
            return less(part.apply(before), part.apply(after));
        }

        private static List<Named> less(List<Named> all, List<Named> without) {
            var ids = without.stream().map(Named::id).toList();
            return all.stream().filter(one -> !ids.contains(one.id())).toList();
        }
    }
}
