package io.onetrip.cases.handling.adapter.messaging;

import io.onetrip.cases.handling.domain.CaseEvent.DeferredHandedIn;
import io.onetrip.cases.handling.domain.DispatchedMaterial;
import io.onetrip.cases.handling.domain.ServiceCase;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** {@code case.deferred-handed-in.v1} */
record DeferredHandedInMessage(
        String caseNumber, Instant handedInAt, DispatchedMaterial material, List<String> itemCaseNumbers) {

    static DeferredHandedInMessage of(ServiceCase serviceCase, DeferredHandedIn handedIn) {
        return new DeferredHandedInMessage(
                serviceCase.number().value(),
                Objects.requireNonNull(handedIn.deferred().handedInAt()),
                handedIn.material(),
                handedIn.items().stream().map(item -> item.number().value()).toList());
    }
}
