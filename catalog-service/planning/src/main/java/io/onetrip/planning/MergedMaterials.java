package io.onetrip.planning;

import io.onetrip.planning.PlannedMaterial.Way;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The material rows of the selected items, merged by material in the order of first appearance. */
final class MergedMaterials {

    private final BundleVersion bundle;
    private final Set<String> selected = new LinkedHashSet<>();
    private final Map<String, Merged> merged = new LinkedHashMap<>();
    private int rows;

    MergedMaterials(BundleVersion bundle, Collection<Item> items, Choices choices) {
        this.bundle = bundle;
        for (var item : items) {
            selected.add(item.id());
            for (var row : item.materials())
                if (row.when() == null || row.when().holds(choices)) add(item, row);
        }
    }

    private void add(Item item, MaterialRow row) {
        rows++;
        var material = merged.computeIfAbsent(row.material(), id -> new Merged());
        material.requestedBy.add(item.id());
        material.deferrable &= row.deferrable();
    }

    int rows() {
        return rows;
    }

    List<PlannedMaterial> list() {
        var list = new ArrayList<PlannedMaterial>();
        merged.forEach((id, asked) -> list.add(planned(bundle.materials().get(id), asked)));
        return List.copyOf(list);
    }

    private PlannedMaterial planned(Material material, Merged asked) {
        var producers =
                material.priorResultOf().stream().filter(selected::contains).toList();
        var way = way(material, producers);
        var from = switch (way) {
            case SUBMIT -> List.<String>of();
            case SHARED -> material.sharedFrom() == null ? List.<String>of() : List.of(material.sharedFrom());
            case PRIOR_RESULT -> producers;
        };
        return new PlannedMaterial(
                material.id(),
                material.name(),
                material.kind(),
                material.form(),
                material.original(),
                material.copies(),
                material.source(),
                way,
                from,
                asked.deferrable,
                List.copyOf(asked.requestedBy),
                material.commitmentReplaceable());
    }

    /** Nothing else exempts: not sharedFrom on another source, not deferral, not a commitment. */
    private static Way way(Material material, List<String> producers) {
        return switch (material.source()) {
            case SHARED_DATA -> Way.SHARED;
            case PRIOR_RESULT ->
                !producers.isEmpty() ? Way.PRIOR_RESULT : material.sharedFrom() != null ? Way.SHARED : Way.SUBMIT;
            case APPLICANT, DEPARTMENT, INTERMEDIARY -> Way.SUBMIT;
        };
    }

    private static final class Merged {
        private final Set<String> requestedBy = new LinkedHashSet<>();
        private boolean deferrable = true;
    }
}
