package io.onetrip.cases.handling.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Items that are not sent out because a result that they need was revoked before (行政许可法 69): a person ends them, or has
 * their department told of what it goes without.
 */
public final class StoppedItems {
    private final ItemCases items;
    private final PriorResults results;

    StoppedItems(CasePlan plan, Papers papers, ItemCases items) {
        this.items = items;
        this.results = new PriorResults(plan, papers, items);
    }

    /** @param mayGoOut that it waits for nothing else */
    public record Stopped(ItemCase item, List<RevokedResult> because, boolean mayGoOut) {}

    public Optional<Stopped> of(ItemCase item) {
        if (item.status() != ItemStatus.WAITING) return Optional.empty();
        var gone = results.revokedBefore(item);
        return gone.isEmpty() ? Optional.empty() : Optional.of(new Stopped(item, gone, items.isPrepared(item)));
    }

    public boolean any() {
        return items.all().stream().anyMatch(this::stops);
    }

    boolean stops(ItemCase item) {
        return of(item).isPresent();
    }

    /** With those behind it. */
    List<CaseEvent> end(String itemId, Instant now) {
        var stopped = find(itemId);
        var because = stopped.because().getFirst().itemId();
        var events = new ArrayList<CaseEvent>();
        items.closeWithDependents(stopped.item(), ClosedReason.PREDECESSOR_REVOKED, because, now)
                .forEach(closed -> events.add(new CaseEvent.ItemClosed(closed)));
        return events;
    }

    ItemCase sendOut(String itemId, Instant now) {
        var stopped = find(itemId);
        if (!stopped.mayGoOut()) throw Refusals.itemAwaitsEarlier();
        return items.sendOut(stopped.item(), now);
    }

    private Stopped find(String itemId) {
        return items.withId(itemId).flatMap(this::of).orElseThrow(Refusals::itemNotStopped);
    }
}
