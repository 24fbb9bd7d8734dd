package io.onetrip.cases.handling.domain;

import io.onetrip.planning.Plan;
import io.onetrip.planning.PlannedMaterial;
import java.util.List;
import java.util.Map;
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

    public Optional<PlannedMaterial> material(String id) {
        return plan.materials().stream()
                .filter(material -> material.id().equals(id))
                .findFirst();
    }

    List<PlannedMaterial> materialsOf(String itemId) {
        return plan.materials().stream()
                .filter(material -> material.requestedBy().contains(itemId))
                .toList();
    }
}
