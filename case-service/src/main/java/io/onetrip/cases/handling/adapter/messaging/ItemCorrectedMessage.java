package io.onetrip.cases.handling.adapter.messaging;

import io.onetrip.cases.handling.domain.CaseEvent.ItemCorrected;
import io.onetrip.cases.handling.domain.DispatchedMaterial;
import io.onetrip.cases.handling.domain.ServiceCase;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** {@code case.item-corrected.v1} */
record ItemCorrectedMessage(
        String caseNumber,
        String itemCaseNumber,
        String itemId,
        String department,
        int number,
        Instant correctedAt,
        Map<String, String> form,
        List<DispatchedMaterial> materials) {

    static ItemCorrectedMessage of(ServiceCase serviceCase, ItemCorrected corrected) {
        var item = corrected.item();
        return new ItemCorrectedMessage(
                serviceCase.number().value(),
                item.number().value(),
                item.id(),
                item.planned().department(),
                corrected.number(),
                corrected.correctedAt(),
                corrected.form(),
                corrected.materials());
    }
}
