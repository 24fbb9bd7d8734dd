package io.onetrip.cases.handling.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What has become true of a case; told to others with what else the case knows. */
public sealed interface CaseEvent {
    /** @param answerWithin working days in which an online application is to be answered; null of one at a window */
    record Received(@Nullable Integer answerWithin) implements CaseEvent {}

    record CorrectionRequested(Correction correction, Clerk clerk) implements CaseEvent {}

    record Replanned(Replanning replanning) implements CaseEvent {}

    record HandedOver(HandOver handOver) implements CaseEvent {}

    record PassedOnToRegion(PassedOn passedOn) implements CaseEvent {}

    record RegionNumbered(Instant numberedAt, Clerk clerk, String region, String regionCaseNumber)
            implements CaseEvent {}

    record Corrected(Instant correctedAt) implements CaseEvent {}

    record CorrectionOverridden(CorrectionOverride override) implements CaseEvent {}

    record Withdrawn(Withdrawal withdrawal) implements CaseEvent {}

    /** @param items those that need the material and are with their departments */
    record DeferredHandedIn(Deferred deferred, DispatchedMaterial material, List<ItemCase> items)
            implements CaseEvent {}

    record CommitmentMade(Commitment commitment, Clerk clerk, List<String> materials) implements CaseEvent {}

    /** @param items those that need the material and are with their departments */
    record CommitmentWithdrawn(Instant withdrawnAt, Clerk clerk, DispatchedMaterial material, List<ItemCase> items)
            implements CaseEvent {}

    record DeferredDue(Deferred deferred) implements CaseEvent {}

    record AcceptanceRefused(Refusal refusal) implements CaseEvent {}

    record Accepted(Acceptance acceptance) implements CaseEvent {}

    /**
     * @param form what the item gets of the one form
     * @param formLabels words for those of its fields that the catalogue describes
     * @param missing names of what it needs and the case was accepted without
     */
    record ItemDispatched(
            ItemCase item,
            List<DispatchedMaterial> materials,
            Map<String, String> form,
            Map<String, String> formLabels,
            List<String> missing)
            implements CaseEvent {}

    /** A department asks the applicant for something; it has told the others itself. */
    record ItemCorrectionNeeded(ItemCase item, ItemCorrection correction) implements CaseEvent {}

    /** A department accepts an item that is not entrusted, or its silence does; it has told the others itself. */
    record ItemAccepted(ItemCase item) implements CaseEvent {}

    /** A department does not accept an item; it has told the others itself. */
    record ItemNotAccepted(ItemCase item, ItemNonAcceptance nonAcceptance) implements CaseEvent {}

    /** A department refuses an item; it has told the others itself. */
    record ItemRefused(ItemCase item) implements CaseEvent {}

    /**
     * What a department asked for has come.
     *
     * @param number of its request, among those of the item
     * @param form fields that were handed in, by id
     */
    record ItemCorrected(
            ItemCase item,
            int number,
            Map<String, String> form,
            List<DispatchedMaterial> materials,
            Instant correctedAt)
            implements CaseEvent {}

    /** A department has revoked what was not handed out for the whole case yet; it has told the others itself. */
    record ResultRevoked(RevokedResult revoked) implements CaseEvent {}

    record ItemClosed(ItemCase item) implements CaseEvent {}

    record OutputReady(Output output) implements CaseEvent {}

    record Delivered(Delivery delivery) implements CaseEvent {}

    record Completed(Delivery delivery) implements CaseEvent {}
}
