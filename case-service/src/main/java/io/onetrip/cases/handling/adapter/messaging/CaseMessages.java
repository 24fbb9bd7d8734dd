package io.onetrip.cases.handling.adapter.messaging;

import io.onetrip.cases.handling.domain.Acceptance;
import io.onetrip.cases.handling.domain.CaseEvent;
import io.onetrip.cases.handling.domain.Delivery;
import io.onetrip.cases.handling.domain.ItemCase;
import io.onetrip.cases.handling.domain.Output;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.chassis.event.AggregateRef;
import io.onetrip.chassis.event.OutgoingEvent;
import java.util.Objects;

/** Puts what happened to a case into the words of the contract. */
final class CaseMessages {
    private final ServiceCase serviceCase;
    private final String number;

    CaseMessages(ServiceCase serviceCase) {
        this.serviceCase = serviceCase;
        this.number = serviceCase.number().value();
    }

    OutgoingEvent of(CaseEvent event) {
        return switch (event) {
            case CaseEvent.Received _ -> event("received", received());
            case CaseEvent.CorrectionRequested(var correction, var clerk) ->
                event(
                        "correction-requested",
                        new CorrectionRequestedMessage(
                                number, correction.requestedAt(), ClerkMessage.of(clerk), correction.wrong()));
            case CaseEvent.Corrected(var at) -> event("corrected", new CorrectedMessage(number, at));
            case CaseEvent.AcceptanceRefused(var refusal) ->
                event(
                        "acceptance-refused",
                        new AcceptanceRefusedMessage(
                                number,
                                refusal.refusedAt(),
                                refusal.reason(),
                                refusal.legalBasis(),
                                refusal.applyInstead()));
            case CaseEvent.Accepted(var acceptance) -> event("accepted", accepted(acceptance));
            case CaseEvent.ItemDispatched dispatched -> event("item-dispatched", dispatched(dispatched));
            case CaseEvent.ItemClosed(var item) -> event("item-closed", closed(item));
            case CaseEvent.OutputReady(var output) -> event("output-ready", outputReady(output));
            case CaseEvent.Delivered(var delivery) ->
                event(
                        "delivered",
                        new DeliveredMessage(
                                number,
                                delivery.deliveredAt(),
                                ClerkMessage.of(delivery.clerk()),
                                delivery.collectorName()));
            case CaseEvent.Completed(var delivery) -> event("completed", completed(delivery));
        };
    }

    private OutgoingEvent event(String name, Object message) {
        return OutgoingEvent.of("case.%s.v1".formatted(name), number, new AggregateRef("case", number), message);
    }

    private ReceivedMessage received() {
        var intake = serviceCase.intake();
        var bundle = serviceCase.plan().bundle();
        return new ReceivedMessage(
                number,
                intake.receiptNumber().value(),
                bundle.id(),
                bundle.version(),
                bundle.name(),
                serviceCase.hall(),
                ClerkMessage.of(intake.clerk()),
                intake.applicant().name(),
                intake.applicant().kind(),
                intake.receivedAt());
    }

    private AcceptedMessage accepted(Acceptance acceptance) {
        var bundle = serviceCase.plan().bundle();
        var plan = serviceCase.plan().plan();
        return new AcceptedMessage(
                number,
                bundle.id(),
                bundle.version(),
                bundle.name(),
                serviceCase.hall(),
                ClerkMessage.of(acceptance.clerk()),
                serviceCase.intake().receivedAt(),
                acceptance.acceptedAt(),
                plan.promise(),
                plan.jointLimit(),
                serviceCase.items().all().stream().map(CaseMessages::accepted).toList());
    }

    private static AcceptedMessage.Item accepted(ItemCase item) {
        var planned = item.planned();
        return new AcceptedMessage.Item(
                planned.id(),
                item.number().value(),
                planned.name(),
                planned.department(),
                planned.wave(),
                planned.promise(),
                planned.statute(),
                planned.after());
    }

    private ItemDispatchedMessage dispatched(CaseEvent.ItemDispatched dispatched) {
        var item = dispatched.item();
        var planned = item.planned();
        var bundle = serviceCase.plan().bundle();
        var intake = serviceCase.intake();
        return new ItemDispatchedMessage(
                number,
                item.number().value(),
                planned.id(),
                planned.name(),
                planned.department(),
                planned.wave(),
                bundle.id(),
                bundle.name(),
                serviceCase.hall(),
                intake.applicant().name(),
                intake.receivedAt(),
                Objects.requireNonNull(serviceCase.progress().acceptance()).acceptedAt(),
                Objects.requireNonNull(item.dispatchedAt()),
                planned.promise(),
                planned.statute(),
                serviceCase.plan().plan().promise(),
                serviceCase.progress().papers().form(),
                dispatched.materials(),
                planned.results());
    }

    private ItemClosedMessage closed(ItemCase item) {
        return new ItemClosedMessage(
                number,
                item.number().value(),
                item.id(),
                new ItemClosedMessage.Because(Objects.requireNonNull(item.closedBecause())),
                Objects.requireNonNull(item.closedAt()));
    }

    private OutputReadyMessage outputReady(Output output) {
        return new OutputReadyMessage(
                number,
                output.number().value(),
                output.readyAt(),
                serviceCase.items().all().stream().map(CaseMessages::answered).toList());
    }

    private static OutputReadyMessage.Result answered(ItemCase item) {
        var decision = item.decision();
        var result = decision == null || decision.results().isEmpty()
                ? null
                : decision.results().getFirst();
        return new OutputReadyMessage.Result(
                item.id(),
                item.number().value(),
                item.status(),
                result == null ? null : result.name(),
                result == null ? null : result.number());
    }

    private CompletedMessage completed(Delivery delivery) {
        var bundle = serviceCase.plan().bundle();
        var applicant = serviceCase.intake().applicant();
        return new CompletedMessage(
                number,
                delivery.deliveredAt(),
                bundle.id(),
                bundle.name(),
                serviceCase.hall(),
                applicant.name(),
                applicant.phone().lastFour());
    }
}
