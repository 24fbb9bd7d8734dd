package io.onetrip.supervision.ledger.domain;

import io.onetrip.workingdays.CaseChanges;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was told of the times of a case's items, by their numbers. */
public record CaseTimes(List<ItemTimes> items) {
    public static final CaseTimes NONE = new CaseTimes(List.of());

    public CaseTimes {
        items = items.stream().sorted(Comparator.comparing(ItemTimes::item)).toList();
    }

    public Optional<ItemTimes> of(String item) {
        return items.stream().filter(one -> one.item().equals(item)).findFirst();
    }

    Reception reception(ClockId id) {
        return of(id.value()).map(ItemTimes::acceptance).orElse(Reception.NONE);
    }

    public CaseTimes with(ItemTimes changed) {
        return new CaseTimes(Stream.concat(
                        items.stream().filter(one -> !one.item().equals(changed.item())), Stream.of(changed))
                .toList());
    }

    public CaseChanges changes(LocalDate today) {
        return new CaseChanges(items.stream().collect(Collectors.toMap(ItemTimes::item, item -> item.changes(today))));
    }

    /** While one is open, the day due may move from day to day. */
    boolean isStopped() {
        return items.stream().flatMap(item -> item.stops().stream()).anyMatch(stop -> stop.closed() == null);
    }
}
