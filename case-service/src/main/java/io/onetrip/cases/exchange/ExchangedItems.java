package io.onetrip.cases.exchange;

import io.onetrip.cases.exchange.ExchangeKeys.Key;
import io.onetrip.cases.handling.domain.Calendar;
import io.onetrip.cases.handling.domain.Cases;
import io.onetrip.cases.handling.domain.DueDates;
import io.onetrip.cases.handling.domain.ItemCase;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.cases.output.domain.Packet;
import io.onetrip.cases.output.domain.Packets;
import io.onetrip.cases.times.CaseTimes;
import io.onetrip.cases.times.ItemTimes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the items of a page, each case once. */
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

    private record Found(ServiceCase serviceCase, List<ItemTimes> times, Packet packet) {}

    Stream<ExchangedItem> read(List<Key> keys, boolean full) {
        var read = new HashMap<String, Found>();
        return keys.stream().map(key -> {
            var found = read.computeIfAbsent(key.caseNumber(), this::find);
            return exchanged(found, key.itemId(), full);
        });
    }

    private Found find(String caseNumber) {
        var number = new CaseNumber(caseNumber);
        return new Found(cases.find(number).orElseThrow(), times.of(caseNumber), packets.of(number));
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
        return new ExchangedItem(
                found.serviceCase(),
                item,
                promise(found, item),
                own,
                found.packet().handOuts(),
                full);
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
