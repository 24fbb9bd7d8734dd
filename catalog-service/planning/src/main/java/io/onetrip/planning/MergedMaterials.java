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
    private final Map<String, Set<String>> stamps = new LinkedHashMap<>();
    private int rows;

    MergedMaterials(BundleVersion bundle, Collection<SelectedItem> items, Choices choices, Reasons reasons) {
        this.bundle = bundle;
        for (var item : items) {
            selected.add(item.item().id());
            var atOnce = item.item().atOnce();
            if (atOnce != null && atOnce.stamp() != null)
                stamps.computeIfAbsent(atOnce.stamp().material(), id -> new LinkedHashSet<>())
                        .add(atOnce.stamp().authority());
            for (var row : item.item().materials())
                if (row.when() == null || row.when().holds(choices)) add(row, reasons.requirement(item, row.when()));
        }
    }

    /** An item that asks in two rows has the shorter reason. */
    private void add(MaterialRow row, Requirement requirement) {
        rows++;
        var material = merged.computeIfAbsent(row.material(), id -> new Merged());
        material.because.merge(requirement.item(), requirement, MergedMaterials::shorter);
        material.deferrable &= row.deferrable();
    }

    private static Requirement shorter(Requirement one, Requirement other) {
        return other.reason().facts().size() < one.reason().facts().size() ? other : one;
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
                List.copyOf(asked.because.keySet()),
                material.commitmentReplaceable(),
                List.copyOf(asked.because.values()),
                List.copyOf(stamps.getOrDefault(material.id(), Set.of())));
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
        private final Map<String, Requirement> because = new LinkedHashMap<>();
        private boolean deferrable = true;
    }
}
