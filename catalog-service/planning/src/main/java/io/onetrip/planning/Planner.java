package io.onetrip.planning;

import io.onetrip.planning.PlannedMaterial.Way;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The rule of the plan. Items: members that are mandatory or whose condition holds, in file order. Waves: 1 + the
 * highest wave among selected predecessors. Materials: the rows whose condition holds, merged by material; the
 * applicant submits those that neither shared data nor a selected item's result provides. Each item and material
 * says because of which answers it is there ({@link Reason}).
 */
public final class Planner {

    private Planner() {}

    /** @throws AnswersInvalid with every fault of the answers */
    public static Plan plan(BundleVersion version, Answers answers) {
        var choices = Choices.of(version, answers);
        var bundle = version.bundle();
        var reasons = new Reasons(version, choices);
        var items = select(version, choices, reasons);
        var waves = new Waves(items.keySet(), bundle.dependencies());
        var planned = planItems(version, items, waves, choices);
        var merged = new MergedMaterials(version, items.values(), choices, reasons);
        var materials = merged.list();
        var toSubmit = materials.stream()
                .filter(material -> material.way() == Way.SUBMIT)
                .map(PlannedMaterial::id)
                .toList();
        return new Plan(
                bundle.id(),
                version.version(),
                List.copyOf(planned.values()),
                group(planned),
                materials,
                merged.rows(),
                materials.size(),
                toSubmit,
                toSubmit.size(),
                bundle.promise(),
                bundle.jointLimit(),
                warnings(bundle, planned, waves),
                new MergedForm(items.values(), choices, reasons, waves).list());
    }

    private static Map<String, SelectedItem> select(BundleVersion version, Choices choices, Reasons reasons) {
        var selected = new LinkedHashMap<String, SelectedItem>();
        for (var member : version.bundle().members())
            if (member.selected(choices))
                selected.put(
                        member.item(), SelectedItem.of(member, version.items().get(member.item()), reasons));
        return selected;
    }

    private static Map<String, PlannedItem> planItems(
            BundleVersion version, Map<String, SelectedItem> items, Waves waves, Choices choices) {
        var numbers = waves.numbers();
        var planned = new LinkedHashMap<String, PlannedItem>();
        items.forEach((id, selected) -> {
            var item = selected.item();
            var limits = item.limits(choices);
            planned.put(
                    id,
                    new PlannedItem(
                            id,
                            item.name(),
                            item.department(),
                            version.departmentName(item.department()),
                            numbers.get(id),
                            limits.promise(),
                            limits.statute(),
                            List.copyOf(waves.before(id)),
                            item.results(),
                            selected.because(),
                            item.rules(choices, version),
                            item.labels()));
        });
        return planned;
    }

    private static List<List<String>> group(Map<String, PlannedItem> planned) {
        var waves = new TreeMap<Integer, List<String>>();
        for (var item : planned.values())
            waves.computeIfAbsent(item.wave(), wave -> new ArrayList<>()).add(item.id());
        return waves.values().stream().map(List::copyOf).toList();
    }

    private static List<String> warnings(Bundle bundle, Map<String, PlannedItem> planned, Waves waves) {
        var path = waves.longest(id -> PathLength.workingDays(planned.get(id).promise()));
        var promise = PathLength.workingDays(bundle.promise());
        return path <= promise
                ? List.of()
                : List.of("The longest path of items is promised in %d working days, the bundle in %d."
                        .formatted(path, promise));
    }
}
