package io.onetrip.cases.handling.domain;

import java.time.Instant;
import java.util.List;

/** What has become true of a case; told to others with what else the case knows. */
public sealed interface CaseEvent {
    record Received() implements CaseEvent {}

    record CorrectionRequested(Correction correction, Clerk clerk) implements CaseEvent {}

    record Corrected(Instant correctedAt) implements CaseEvent {}

    record AcceptanceRefused(Refusal refusal) implements CaseEvent {}

    record Accepted(Acceptance acceptance) implements CaseEvent {}

    record ItemDispatched(ItemCase item, List<DispatchedMaterial> materials) implements CaseEvent {}

    record ItemClosed(ItemCase item) implements CaseEvent {}

    record OutputReady(Output output) implements CaseEvent {}

    record Delivered(Delivery delivery) implements CaseEvent {}

    record Completed(Delivery delivery) implements CaseEvent {}
}
