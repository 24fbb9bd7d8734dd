package io.onetrip.cases.handling.adapter.messaging;

import io.onetrip.cases.handling.domain.PlanChange.Named;
import io.onetrip.cases.handling.domain.Replanning;
import io.onetrip.cases.handling.domain.ServiceCase;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** {@code case.replanned.v1} */
record ReplannedMessage(
        String caseNumber,
        Instant replannedAt,
        ClerkMessage clerk,
        String bundleId,
        int bundleVersion,
        Map<String, Object> answers,
        List<Named> itemsAdded,
        List<Named> itemsDropped,
        List<Named> materialsAdded,
        List<Named> materialsDropped,
        List<Named> fieldsAdded,
        List<Named> fieldsDropped) {

    static ReplannedMessage of(ServiceCase serviceCase, Replanning replanning) {
        var change = replanning.change();
        var bundle = serviceCase.plan().bundle();
        return new ReplannedMessage(
                serviceCase.number().value(),
                replanning.replannedAt(),
                ClerkMessage.of(replanning.clerk()),
                bundle.id(),
                bundle.version(),
                serviceCase.intake().answers(),
                change.itemsAdded(),
                change.itemsDropped(),
                change.materialsAdded(),
                change.materialsDropped(),
                change.fieldsAdded(),
                change.fieldsDropped());
    }
}
