package io.onetrip.cases.handling.adapter.messaging;

import io.onetrip.cases.handling.domain.Clerk;
import io.onetrip.cases.handling.domain.Correction;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.cases.handling.domain.Wrong;
import java.time.Instant;
import java.util.List;

/** {@code case.correction-requested.v1} */
record CorrectionRequestedMessage(String caseNumber, Instant requestedAt, ClerkMessage clerk, List<Wrong> wrong) {

    static CorrectionRequestedMessage of(ServiceCase serviceCase, Correction correction, Clerk clerk) {
        return new CorrectionRequestedMessage(
                serviceCase.number().value(), correction.requestedAt(), ClerkMessage.of(clerk), correction.wrong());
    }
}
