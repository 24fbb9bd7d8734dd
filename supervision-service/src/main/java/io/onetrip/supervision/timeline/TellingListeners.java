package io.onetrip.supervision.timeline;

import java.util.Map;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.core.env.Environment;

/** A listener for each event that has something to tell. */
class TellingListeners implements BeanRegistrar {
    static final Map<String, Class<? extends Told>> TOLD = Map.ofEntries(
            Map.entry("case.received.v1", CaseStory.Received.class),
            Map.entry("case.correction-requested.v1", CaseStory.CorrectionRequested.class),
            Map.entry("case.replanned.v1", IntakeStory.Replanned.class),
            Map.entry("case.handed-over.v1", IntakeStory.HandedOver.class),
            Map.entry("case.commitment-made.v1", CommitmentStory.Made.class),
            Map.entry("case.commitment-withdrawn.v1", CommitmentStory.Withdrawn.class),
            Map.entry("case.shared-data-arrived.v1", CommitmentStory.SharedDataArrived.class),
            Map.entry("approval.commitment-verified.v1", CommitmentStory.Verified.class),
            Map.entry("case.passed-on.v1", RegionStory.PassedOn.class),
            Map.entry("case.region-numbered.v1", RegionStory.Numbered.class),
            Map.entry("case.corrected.v1", CaseStory.Corrected.class),
            Map.entry("case.correction-overridden.v1", ExceptionStory.CorrectionOverridden.class),
            Map.entry("case.deferred-due.v1", ExceptionStory.DeferredDue.class),
            Map.entry("case.deferred-handed-in.v1", ExceptionStory.DeferredHandedIn.class),
            Map.entry("case.withdrawn.v1", ExceptionStory.Withdrawn.class),
            Map.entry("case.acceptance-refused.v1", CaseStory.AcceptanceRefused.class),
            Map.entry("case.accepted.v1", CaseStory.Accepted.class),
            Map.entry("case.item-dispatched.v1", CaseStory.ItemDispatched.class),
            Map.entry("case.item-closed.v1", CaseStory.ItemClosed.class),
            Map.entry("case.output-ready.v1", OutputStory.OutputReady.class),
            Map.entry("case.partly-delivered.v1", OutputStory.PartlyDelivered.class),
            Map.entry("case.delivered.v1", OutputStory.Delivered.class),
            Map.entry("case.completed.v1", OutputStory.Completed.class),
            Map.entry("case.item-corrected.v1", AcceptanceStory.ItemCorrected.class),
            Map.entry("approval.item-accepted.v1", AcceptanceStory.ItemAccepted.class),
            Map.entry("approval.correction-needed.v1", AcceptanceStory.CorrectionNeeded.class),
            Map.entry("approval.item-not-accepted.v1", AcceptanceStory.ItemNotAccepted.class),
            Map.entry("approval.task-claimed.v1", ApprovalStory.TaskClaimed.class),
            Map.entry("approval.task-returned.v1", ApprovalStory.TaskReturned.class),
            Map.entry("approval.inspection-moved.v1", InspectionStory.class),
            Map.entry("approval.opinion-moved.v1", OpinionStory.class),
            Map.entry("approval.item-decided.v1", ApprovalStory.ItemDecided.class),
            Map.entry("approval.licence-pushed.v1", LicenceStory.LicencePushed.class),
            Map.entry("approval.licence-issued.v1", LicenceStory.LicenceIssued.class),
            Map.entry("approval.licence-revoked.v1", LicenceStory.LicenceRevoked.class),
            Map.entry("approval.seal-used.v1", LicenceStory.SealUsed.class),
            Map.entry("approval.clock-suspended.v1", ClockStory.Suspended.class),
            Map.entry("approval.clock-resumed.v1", ClockStory.Resumed.class),
            Map.entry("approval.limit-extended.v1", ClockStory.Extended.class),
            Map.entry("approval.step-changed.v1", ClockStory.StepChanged.class),
            Map.entry("approval.refusal-moved.v1", RefusalStory.class),
            Map.entry("rating.occasion-opened.v1", RatingStory.OccasionOpened.class),
            Map.entry("rating.submitted.v1", RatingStory.Submitted.class));

    @Override
    public void register(BeanRegistry registry, Environment environment) {
        TOLD.forEach((type, told) -> register(registry, type, told));
    }

    private static <T extends Told> void register(BeanRegistry registry, String type, Class<T> told) {
        registry.registerBean(
                "telling:" + type,
                TellingListener.class,
                spec -> spec.supplier(context -> new TellingListener<>(type, told, context.bean(Timeline.class))));
    }
}
