package io.onetrip.cases.handling.domain;

import io.onetrip.planning.PlannedItem;
import io.onetrip.planning.PlannedMaterial;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which materials a commitment may stand in for: those that the catalogue says are replaceable, if every item that
 * needs them is handled by commitment. An item that is not, be it for safety, health or its law, excludes it.
 */
public final class Commitments {
    private Commitments() {}

    public static boolean mayReplace(CasePlan plan, PlannedMaterial material) {
        var offering = plan.plan().items().stream()
                .filter(item -> item.rules() != null && item.rules().notifyCommitmentAvailable())
                .map(PlannedItem::id)
                .collect(Collectors.toSet());
        return material.commitmentReplaceable() && offering.containsAll(material.requestedBy());
    }

    /** Of what is missing, what the applicant may commit to instead. */
    public static List<String> open(ServiceCase serviceCase) {
        return serviceCase.missing().stream()
                .filter(id -> serviceCase
                        .plan()
                        .material(id)
                        .filter(material -> mayReplace(serviceCase.plan(), material))
                        .isPresent())
                .toList();
    }
}
