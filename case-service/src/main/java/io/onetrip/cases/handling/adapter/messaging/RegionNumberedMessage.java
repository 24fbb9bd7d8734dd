package io.onetrip.cases.handling.adapter.messaging;

import io.onetrip.cases.handling.domain.CaseEvent.RegionNumbered;
import io.onetrip.cases.handling.domain.ServiceCase;
import java.time.Instant;

/** {@code case.region-numbered.v1} */
record RegionNumberedMessage(
        String caseNumber, Instant numberedAt, ClerkMessage clerk, String region, String regionCaseNumber) {

    static RegionNumberedMessage of(ServiceCase serviceCase, RegionNumbered numbered) {
        return new RegionNumberedMessage(
                serviceCase.number().value(),
                numbered.numberedAt(),
                ClerkMessage.of(numbered.clerk()),
                numbered.region(),
                numbered.regionCaseNumber());
    }
}
