package io.onetrip.cases.handling.domain;

import io.onetrip.planning.Plan;
import io.onetrip.planning.PlannedField;
import io.onetrip.planning.PlannedItem;
import io.onetrip.planning.PlannedMaterial;
import io.onetrip.workingdays.DeemedAcceptance;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a case consists of, frozen when it is received.
 *
 * @param taskCodes national task code of each item, by item id
 */
public record CasePlan(BundleRef bundle, Plan plan, Map<String, String> taskCodes) {
    public CasePlan {
        taskCodes = Map.copyOf(taskCodes);
    }

    /**
     * Working days for the window to accept, to refuse or to tell what is wrong: the fewest of the items that it accepts;
     * the others are accepted by their departments.
     */
    public int daysToAccept() {
        return plan.items().stream()
                .filter(PlannedItem::acceptedByWindow)
                .mapToInt(PlannedItem::daysToAccept)
                .min()
                .orElse(DeemedAcceptance.DAYS_TO_NOTIFY);
    }

    List<String> taskCodesInOrder() {
        return plan.items().stream()
                .map(item -> Objects.requireNonNull(taskCodes.get(item.id())))
                .toList();
    }

    public Optional<PlannedMaterial> material(String id) {
        return plan.materials().stream()
                .filter(material -> material.id().equals(id))
                .findFirst();
    }

    public Optional<PlannedField> field(String id) {
        return plan.form().stream().filter(field -> field.id().equals(id)).findFirst();
    }

    /** As the applicant reads it; a remark is no field of the form, and has its id only. */
    public String nameOf(Wrong wrong) {
        var name = switch (wrong.subject()) {
            case MATERIAL -> material(wrong.id()).map(PlannedMaterial::name);
            case FIELD -> field(wrong.id()).map(PlannedField::label);
        };
        return name.orElse(wrong.id());
    }

    /** The item or the material because of which an item has ended; none where the applicant withdrew. */
    public Optional<String> nameOfWhatEnded(ItemCase item) {
        var id = item.closedBecause();
        if (id == null || item.closedReason() == ClosedReason.WITHDRAWN) return Optional.empty();
        return plan.items().stream()
                .filter(one -> one.id().equals(id))
                .map(PlannedItem::name)
                .findFirst()
                .or(() -> material(id).map(PlannedMaterial::name));
    }

    List<PlanChange.Named> items() {
        return plan.items().stream().map(PlanChange::of).toList();
    }

    List<PlanChange.Named> materials() {
        return plan.materials().stream().map(PlanChange::of).toList();
    }

    List<PlanChange.Named> fields() {
        return plan.form().stream().map(PlanChange::of).toList();
    }

    /** Nothing outside the plan may be demanded, and nothing outside it is taken in. */
    void requireMaterials(Collection<String> ids) {
        var unknown = ids.stream().filter(id -> material(id).isEmpty()).toList();
        if (!unknown.isEmpty()) throw Refusals.notInPlan(unknown);
    }

    /** Items that describe no form leave it to the window what is written. */
    void requireFields(Collection<String> ids, Collection<String> written) {
        if (plan.form().isEmpty()) return;
        var unknown = ids.stream()
                .filter(id -> !written.contains(id)
                        && plan.form().stream().noneMatch(field -> field.id().equals(id)))
                .toList();
        if (!unknown.isEmpty()) throw Refusals.fieldsUnknown(unknown);
    }

    /** A stamp is recorded where an item is granted on it, and of no other authority than it trusts. */
    void requireTrusted(Collection<HandedIn> handedIn) {
        for (var one : handedIn) {
            var stamp = one.stamp();
            var trusted = material(one.materialId()).orElseThrow().stampedBy();
            if (stamp != null && !trusted.contains(stamp.authority())) throw Refusals.stampNotTrusted(stamp, trusted);
        }
    }

    /** What a register has is not asked of the applicant (国务院令716号 7). */
    void requireNoneShared(Collection<String> ids) {
        var shared = ids.stream()
                .filter(id -> material(id)
                        .filter(one -> one.way() == PlannedMaterial.Way.SHARED)
                        .isPresent())
                .toList();
        if (!shared.isEmpty()) throw Refusals.shared(shared);
    }

    List<PlannedMaterial> materialsOf(String itemId) {
        return plan.materials().stream()
                .filter(material -> material.requestedBy().contains(itemId))
                .toList();
    }
}
