package io.onetrip.cases.handling.adapter.rest;

import io.onetrip.cases.handling.adapter.rest.HistoryEntry.What;
import io.onetrip.cases.handling.domain.ItemCase;
import io.onetrip.cases.handling.domain.ItemReception;
import io.onetrip.cases.handling.domain.ServiceCase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The steps of a case in order of time, read off the times it keeps. */
final class History {
    private final List<HistoryEntry> entries = new ArrayList<>();

    private History() {}

    static List<HistoryEntry> of(ServiceCase serviceCase) {
        var history = new History();
        history.addCase(serviceCase);
        serviceCase.items().all().forEach(history::addItem);
        history.entries.sort(Comparator.comparing(HistoryEntry::at).thenComparing(HistoryEntry::what));
        return List.copyOf(history.entries);
    }

    private void addCase(ServiceCase serviceCase) {
        var intake = serviceCase.intake();
        add(intake.receivedAt(), What.RECEIVED, intake.clerk().name(), null);
        for (var replanning : intake.replannings())
            add(replanning.replannedAt(), What.REPLANNED, replanning.clerk().name(), null);
        var passedOn = serviceCase.custody().passedOn();
        if (passedOn != null) {
            add(passedOn.passedOnAt(), What.PASSED_ON, passedOn.by().name(), null);
            add(passedOn.numberedAt(), What.REGION_NUMBERED, null, null);
        }
        for (var handOver : serviceCase.custody().handOvers())
            add(handOver.handedOverAt(), What.HANDED_OVER, handOver.to().name(), null);
        var progress = serviceCase.progress();
        for (var correction = progress.correction(); correction != null; correction = correction.earlier()) {
            add(correction.requestedAt(), What.CORRECTION_REQUESTED, correction.requestedBy(), null);
            add(correction.correctedAt(), What.CORRECTED, null, null);
            var override = correction.override();
            if (override != null)
                add(override.allowedAt(), What.CORRECTION_OVERRIDDEN, override.supervisorName(), null);
        }
        var refusal = progress.refusal();
        if (refusal != null) add(refusal.refusedAt(), What.ACCEPTANCE_REFUSED, refusal.refusedBy(), null);
        var acceptance = progress.acceptance();
        if (acceptance != null && acceptance.deemedAt() == null)
            add(acceptance.acceptedAt(), What.ACCEPTED, acceptance.clerk().name(), null);
        if (acceptance != null) add(acceptance.deemedAt(), What.DEEMED_ACCEPTED, null, null);
        var withdrawal = progress.withdrawal();
        if (withdrawal != null)
            add(withdrawal.withdrawnAt(), What.WITHDRAWN, withdrawal.clerk().name(), null);
        progress.papers().handedIn().stream()
                .flatMap(one -> Stream.ofNullable(one.everMade()))
                .distinct()
                .forEach(one -> add(one.committedAt(), What.COMMITTED, one.takenBy(), null));
        for (var deferred : progress.deferred()) {
            add(deferred.remindedAt(), What.DEFERRED_REMINDED, null, null);
            add(deferred.handedInAt(), What.DEFERRED_HANDED_IN, null, null);
            add(deferred.lapsedAt(), What.DEFERRED_LAPSED, null, null);
        }
        var output = progress.output();
        if (output != null) add(output.readyAt(), What.OUTPUT_READY, null, null);
        var delivery = progress.delivery();
        if (delivery != null)
            add(delivery.deliveredAt(), What.COMPLETED, delivery.clerk().name(), null);
    }

    private void addItem(ItemCase item) {
        add(item.dispatchedAt(), What.ITEM_DISPATCHED, null, item.id());
        add(item.claimedAt(), What.ITEM_CLAIMED, item.claimedBy(), item.id());
        add(item.closedAt(), What.ITEM_CLOSED, null, item.id());
        var reception = item.reception();
        if (reception != null) addReception(item.id(), reception);
        var decision = item.decision();
        if (decision != null && (reception == null || reception.nonAcceptance() == null)) {
            var what = decision.granted() ? What.ITEM_GRANTED : What.ITEM_REFUSED;
            add(decision.decidedAt(), what, decision.decidedBy(), item.id());
        }
    }

    private void addReception(String item, ItemReception reception) {
        if (reception.deemedAt() == null) add(reception.acceptedAt(), What.ITEM_ACCEPTED, reception.acceptedBy(), item);
        add(reception.deemedAt(), What.ITEM_DEEMED_ACCEPTED, null, item);
        var declined = reception.nonAcceptance();
        if (declined != null) add(declined.at(), What.ITEM_NOT_ACCEPTED, declined.by(), item);
        for (var asked : reception.corrections()) {
            add(asked.requestedAt(), What.ITEM_CORRECTION_REQUESTED, asked.requestedBy(), item);
            add(asked.handedInAt(), What.ITEM_CORRECTED, null, item);
        }
    }

    private void add(@Nullable Instant at, What what, @Nullable String who, @Nullable String itemId) {
        if (at != null) entries.add(new HistoryEntry(at, what, who, itemId));
    }
}
