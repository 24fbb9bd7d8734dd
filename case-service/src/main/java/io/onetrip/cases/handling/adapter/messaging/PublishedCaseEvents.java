package io.onetrip.cases.handling.adapter.messaging;

import io.onetrip.cases.handling.domain.CaseEvent;
import io.onetrip.cases.handling.domain.CaseEvent.AcceptanceRefused;
import io.onetrip.cases.handling.domain.CaseEvent.Accepted;
import io.onetrip.cases.handling.domain.CaseEvent.CommitmentMade;
import io.onetrip.cases.handling.domain.CaseEvent.CommitmentWithdrawn;
import io.onetrip.cases.handling.domain.CaseEvent.Completed;
import io.onetrip.cases.handling.domain.CaseEvent.Corrected;
import io.onetrip.cases.handling.domain.CaseEvent.CorrectionOverridden;
import io.onetrip.cases.handling.domain.CaseEvent.CorrectionRequested;
import io.onetrip.cases.handling.domain.CaseEvent.DeferredDue;
import io.onetrip.cases.handling.domain.CaseEvent.DeferredHandedIn;
import io.onetrip.cases.handling.domain.CaseEvent.Delivered;
import io.onetrip.cases.handling.domain.CaseEvent.HandedOver;
import io.onetrip.cases.handling.domain.CaseEvent.ItemAccepted;
import io.onetrip.cases.handling.domain.CaseEvent.ItemClosed;
import io.onetrip.cases.handling.domain.CaseEvent.ItemCorrected;
import io.onetrip.cases.handling.domain.CaseEvent.ItemCorrectionNeeded;
import io.onetrip.cases.handling.domain.CaseEvent.ItemDispatched;
import io.onetrip.cases.handling.domain.CaseEvent.ItemNotAccepted;
import io.onetrip.cases.handling.domain.CaseEvent.ItemRefused;
import io.onetrip.cases.handling.domain.CaseEvent.OutputReady;
import io.onetrip.cases.handling.domain.CaseEvent.Received;
import io.onetrip.cases.handling.domain.CaseEvent.Replanned;
import io.onetrip.cases.handling.domain.CaseEvent.Withdrawn;
import io.onetrip.cases.handling.domain.CaseEvents;
import io.onetrip.cases.handling.domain.CaseListener;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.chassis.event.AggregateRef;
import io.onetrip.chassis.event.EventPublisher;
import io.onetrip.chassis.event.OutgoingEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts what happened to a case into the words of the contract, and lets those in this service hear of it. */
@Component
class PublishedCaseEvents implements CaseEvents {
    private final EventPublisher publisher;
    private final List<CaseListener> listeners;

    PublishedCaseEvents(EventPublisher publisher, List<CaseListener> listeners) {
        this.publisher = publisher;
        this.listeners = listeners;
    }

    @Override
    public void publish(ServiceCase serviceCase, List<CaseEvent> events) {
        var number = serviceCase.number().value();
        var aggregate = new AggregateRef("case", number);
        for (var event : events) {
            var type = type(event);
            if (type != null) publisher.publish(OutgoingEvent.of(type, number, aggregate, message(serviceCase, event)));
        }
        listeners.forEach(listener -> listener.happened(serviceCase, events));
    }

    /** Null of what a department has told everybody itself. */
    private static @Nullable String type(CaseEvent event) {
        return switch (event) {
            case Received _ -> "case.received.v1";
            case CorrectionRequested _ -> "case.correction-requested.v1";
            case CorrectionOverridden _ -> "case.correction-overridden.v1";
            case DeferredHandedIn _ -> "case.deferred-handed-in.v1";
            case CommitmentMade _ -> "case.commitment-made.v1";
            case CommitmentWithdrawn _ -> "case.commitment-withdrawn.v1";
            case DeferredDue _ -> "case.deferred-due.v1";
            case Withdrawn _ -> "case.withdrawn.v1";
            case Replanned _ -> "case.replanned.v1";
            case HandedOver _ -> "case.handed-over.v1";
            case CaseEvent.PassedOnToRegion _ -> "case.passed-on.v1";
            case CaseEvent.RegionNumbered _ -> "case.region-numbered.v1";
            case Corrected _ -> "case.corrected.v1";
            case AcceptanceRefused _ -> "case.acceptance-refused.v1";
            case Accepted _ -> "case.accepted.v1";
            case ItemDispatched _ -> "case.item-dispatched.v1";
            case ItemCorrected _ -> "case.item-corrected.v1";
            case ItemAccepted _, ItemCorrectionNeeded _, ItemNotAccepted _, ItemRefused _, CaseEvent.ResultRevoked _ ->
                null;
            case ItemClosed _ -> "case.item-closed.v1";
            case OutputReady _ -> "case.output-ready.v1";
            case Delivered _ -> "case.delivered.v1";
            case Completed _ -> "case.completed.v1";
        };
    }

    private static Object message(ServiceCase serviceCase, CaseEvent event) {
        return switch (event) {
            case Received(Integer answerWithin) -> ReceivedMessage.of(serviceCase, answerWithin);
            case CorrectionRequested(var correction, var clerk) ->
                CorrectionRequestedMessage.of(serviceCase, correction, clerk);
            case CorrectionOverridden(var override) -> CorrectionOverriddenMessage.of(serviceCase, override);
            case DeferredHandedIn handedIn -> DeferredHandedInMessage.of(serviceCase, handedIn);
            case CommitmentMade made -> CommitmentMadeMessage.of(serviceCase, made);
            case CommitmentWithdrawn withdrawn -> CommitmentWithdrawnMessage.of(serviceCase, withdrawn);
            case DeferredDue(var deferred) -> DeferredDueMessage.of(serviceCase, deferred);
            case Withdrawn(var withdrawal) -> WithdrawnMessage.of(serviceCase, withdrawal);
            case Replanned(var replanning) -> ReplannedMessage.of(serviceCase, replanning);
            case HandedOver(var handOver) -> HandedOverMessage.of(serviceCase, handOver);
            case CaseEvent.PassedOnToRegion(var passedOn) -> PassedOnMessage.of(serviceCase, passedOn);
            case CaseEvent.RegionNumbered numbered -> RegionNumberedMessage.of(serviceCase, numbered);
            case Corrected(var at) -> new CorrectedMessage(serviceCase.number().value(), at);
            case AcceptanceRefused(var refusal) -> AcceptanceRefusedMessage.of(serviceCase, refusal);
            case Accepted(var acceptance) -> AcceptedMessage.of(serviceCase, acceptance);
            case ItemDispatched dispatched -> ItemDispatchedMessage.of(serviceCase, dispatched);
            case ItemCorrected corrected -> ItemCorrectedMessage.of(serviceCase, corrected);
            case ItemAccepted _, ItemCorrectionNeeded _, ItemNotAccepted _, ItemRefused _, CaseEvent.ResultRevoked _ ->
                throw new IllegalArgumentException("Told by its department: " + event);
            case ItemClosed(var item) -> ItemClosedMessage.of(serviceCase, item);
            case OutputReady(var output) -> OutputReadyMessage.of(serviceCase, output);
            case Delivered(var delivery) -> DeliveredMessage.of(serviceCase, delivery);
            case Completed(var delivery) -> CompletedMessage.of(serviceCase, delivery);
        };
    }
}
