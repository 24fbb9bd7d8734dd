package io.onetrip.cases.exchange;

import io.onetrip.cases.exchange.ExchangeKeys.Key;
import io.onetrip.cases.handling.domain.Calendar;
import io.onetrip.cases.handling.domain.Cases;
import io.onetrip.cases.handling.domain.DueDates;
import io.onetrip.cases.handling.domain.ItemCase;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.cases.output.domain.HandedOut;
import io.onetrip.cases.output.domain.Packet;
import io.onetrip.cases.output.domain.Packets;
import io.onetrip.cases.times.CaseTimes;
import io.onetrip.cases.times.ItemTimes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the items of a page, their cases together. */
@Component
class ExchangedItems {
    private final Cases cases;
    private final CaseTimes times;
    private final Packets packets;
    private final Calendar calendar;
    private final Clock clock;

    ExchangedItems(Cases cases, CaseTimes times, Packets packets, Calendar calendar, Clock clock) {
        this.cases = cases;
        this.times = times;
        this.packets = packets;
        this.calendar = calendar;
        this.clock = clock;
    }

    private record Found(ServiceCase serviceCase, List<ItemTimes> times, List<HandedOut> handOuts) {}

    Stream<ExchangedItem> read(List<Key> keys, boolean full) {
        var found = find(keys.stream().map(Key::caseNumber).distinct().toList());
        return keys.stream()
                .map(key -> exchanged(Objects.requireNonNull(found.get(key.caseNumber())), key.itemId(), full));
    }

    private Map<String, Found> find(List<String> caseNumbers) {
        var numbers = caseNumbers.stream().map(CaseNumber::new).toList();
        var told = times.of(caseNumbers);
        var handed = packets.of(numbers).stream().collect(Collectors.toMap(Packet::number, Packet::handOuts));
        return cases.findAll(numbers).stream()
                .map(one -> new Found(
                        one,
                        told.getOrDefault(one.number().value(), List.of()),
                        handed.getOrDefault(one.number(), List.of())))
                .collect(Collectors.toMap(one -> one.serviceCase().number().value(), Function.identity()));
    }

    private ExchangedItem exchanged(Found found, String itemId, boolean full) {
        var item = found.serviceCase().items().all().stream()
                .filter(one -> one.id().equals(itemId))
                .findFirst()
                .orElseThrow();
        var own = found.times().stream()
                .filter(one -> one.item().equals(item.number().value()))
                .findFirst()
                .orElse(null);
        return new ExchangedItem(found.serviceCase(), item, promise(found, item), own, found.handOuts(), full);
    }

    /** Of an item that is not sent yet: what the whole case is promised. */
    private @Nullable LocalDate promise(Found found, ItemCase item) {
        var dates = new DueDates(calendar.current(), clock.getZone(), times.changes(found.times()));
        return dates.ofItem(found.serviceCase(), item)
                .map(due -> due.promise().date())
                .or(() -> dates.ofCase(found.serviceCase())
                        .map(due -> due.promise().date()))
                .orElse(null);
    }
}
