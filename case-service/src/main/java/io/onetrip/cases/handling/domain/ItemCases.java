package io.onetrip.cases.handling.domain;

import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.Reason;
import io.onetrip.cases.numbering.ItemCaseNumber;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The items of one case and the graph between them; remembers which have changed since they were read. */
public final class ItemCases {
    private final SequencedMap<String, ItemCase> items = new LinkedHashMap<>();
    private final Set<String> changed = new LinkedHashSet<>();

    private ItemCases() {}

    public static ItemCases restore(Collection<ItemCase> items) {
        var restored = new ItemCases();
        items.forEach(item -> restored.items.put(item.id(), item));
        return restored;
    }

    /** @param numbers one for each item of the plan, in its order */
    static ItemCases planned(CasePlan plan, List<ItemCaseNumber> numbers) {
        var created = new ItemCases();
        var next = numbers.iterator();
        plan.plan().items().forEach(item -> created.put(ItemCase.waiting(item, next.next())));
        return created;
    }

    public List<ItemCase> all() {
        return List.copyOf(items.values());
    }

    public List<ItemCase> changed() {
        return changed.stream().map(items::get).toList();
    }

    /** Those whose department waits for what it asked of the applicant. */
    public List<ItemCase> asking() {
        return items.values().stream()
                .filter(item -> item.openCorrection().isPresent())
                .toList();
    }

    /** One is not with its department yet. */
    public boolean awaitEarlierItems() {
        return items.values().stream().anyMatch(item -> item.status() == ItemStatus.WAITING);
    }

    Optional<ItemCase> granted(String id) {
        return Optional.ofNullable(items.get(id)).filter(item -> item.status() == ItemStatus.GRANTED);
    }

    boolean allAnswered() {
        return items.values().stream().allMatch(item -> item.status().isAnswered());
    }

    ItemCase claim(ItemCaseNumber number, String by, Instant at) {
        return put(find(number).claimed(by, at));
    }

    ItemCase giveBack(ItemCaseNumber number) {
        return put(find(number).returned());
    }

    ItemCase decide(ItemCaseNumber number, Decision decision) {
        return put(find(number).decided(decision));
    }

    boolean voids(ItemCaseNumber number, Decision decision) {
        return find(number).voids(decision);
    }

    ItemCase tell(ItemCaseNumber number, UnaryOperator<ItemReception> said) {
        return put(find(number).told(said));
    }

    /** @return what held until now */
    List<RevokedResult> revoke(ItemCaseNumber number, Map<String, Instant> revoked) {
        var before = find(number);
        put(before.revoking(revoked));
        return before.results().stream()
                .filter(result -> result.holds() && revoked.containsKey(result.number()))
                .map(result -> new RevokedResult(before.id(), result))
                .toList();
    }

    public Optional<ItemCase> withId(String id) {
        return Optional.ofNullable(items.get(id));
    }

    /** All before it are granted. */
    boolean isPrepared(ItemCase item) {
        return item.planned().after().stream()
                .allMatch(before -> granted(before).isPresent());
    }

    ItemCase sendOut(ItemCase item, Instant now) {
        return put(item.dispatched(now, now));
    }

    /**
     * Dispatches every waiting item whose predecessors are all granted.
     *
     * @param stopped those that stay here all the same
     * @param papersReceivedAt when the papers of the case came in; those of a later wave are whole now
     */
    List<ItemCase> dispatchReady(Instant now, Instant papersReceivedAt, Predicate<ItemCase> stopped) {
        var ready = items.values().stream()
                .filter(item -> item.status() == ItemStatus.WAITING)
                .filter(this::isPrepared)
                .filter(stopped.negate())
                .toList();
        return ready.stream()
                .map(item -> put(item.dispatched(now, item.planned().wave() == 1 ? papersReceivedAt : now)))
                .toList();
    }

    /** Closes whatever needed the item that will not be granted, directly or through others; none of it has been dispatched. */
    List<ItemCase> closeDependentsOf(ItemCase refused, Instant now) {
        var closed = new ArrayList<ItemCase>();
        var lost = new LinkedHashSet<>(Set.of(refused.id()));
        boolean grown;
        do {
            var dependents = items.values().stream()
                    .filter(item -> item.status() == ItemStatus.WAITING)
                    .filter(item -> item.planned().after().stream().anyMatch(lost::contains))
                    .toList();
            dependents.forEach(
                    item -> closed.add(put(item.closed(ClosedReason.PREDECESSOR_REFUSED, refused.id(), now))));
            grown = lost.addAll(dependents.stream().map(ItemCase::id).toList());
        } while (grown);
        return closed;
    }

    List<ItemCase> closeWithDependents(ItemCase item, ClosedReason reason, String because, Instant now) {
        var closed = new ArrayList<ItemCase>();
        closed.add(put(item.closed(reason, because, now)));
        closed.addAll(closeDependentsOf(item, now));
        return closed;
    }

    /** Closes all that is not answered. */
    List<ItemCase> closeUnanswered(Instant now) {
        return items.values().stream().filter(item -> !item.status().isAnswered()).toList().stream()
                .map(item -> put(item.closed(ClosedReason.WITHDRAWN, item.id(), now)))
                .toList();
    }

    /** Closes what is not answered of the items that need a material, and whatever needs them. */
    List<ItemCase> closeFor(String material, List<String> needing, Instant now) {
        var closed = new ArrayList<ItemCase>();
        for (var id : needing) {
            var item = items.get(id);
            if (item == null || item.status().isAnswered()) continue;
            closed.addAll(closeWithDependents(item, ClosedReason.MATERIAL_LAPSED, material, now));
        }
        return closed;
    }

    boolean anyDecided() {
        return items.values().stream().anyMatch(item -> item.decision() != null);
    }

    private ItemCase find(ItemCaseNumber number) {
        return items.values().stream()
                .filter(item -> item.number().equals(number))
                .findFirst()
                .orElseThrow(
                        () -> new CaseRefused(Reason.ITEM_NOT_OPEN, "No item " + number.value() + " in this case"));
    }

    private ItemCase put(ItemCase item) {
        items.put(item.id(), item);
        changed.add(item.id());
        return item;
    }
}
