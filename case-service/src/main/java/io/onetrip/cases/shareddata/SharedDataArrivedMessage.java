package io.onetrip.cases.shareddata;

import io.onetrip.cases.handling.domain.DispatchedMaterial;
import io.onetrip.cases.handling.domain.SharedArrival;
import io.onetrip.cases.numbering.CaseNumber;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** {@code case.shared-data-arrived.v1} */
record SharedDataArrivedMessage(
        String caseNumber,
        String itemCaseNumber,
        Instant arrivedAt,
        List<DispatchedMaterial> materials,
        Map<String, String> form) {
    static final String TYPE = "case.shared-data-arrived.v1";

    static SharedDataArrivedMessage of(CaseNumber number, SharedArrival arrival, Instant now) {
        return new SharedDataArrivedMessage(
                number.value(), arrival.item().number().value(), now, arrival.materials(), arrival.form());
    }
}
