package io.onetrip.cases.handling.adapter.messaging;

import io.onetrip.cases.handling.domain.PassedOn;
import io.onetrip.cases.handling.domain.PassedOn.OutputAt;
import io.onetrip.cases.handling.domain.ServiceCase;
import java.time.Instant;

/** {@code case.passed-on.v1} */
record PassedOnMessage(
        String caseNumber,
        Instant passedOnAt,
        ClerkMessage clerk,
        String fromHall,
        String toHall,
        String region,
        OutputAt outputAt) {

    static PassedOnMessage of(ServiceCase serviceCase, PassedOn passedOn) {
        return new PassedOnMessage(
                serviceCase.number().value(),
                passedOn.passedOnAt(),
                ClerkMessage.of(passedOn.by()),
                serviceCase.hall(),
                passedOn.hall(),
                passedOn.region(),
                passedOn.outputAt());
    }
}
