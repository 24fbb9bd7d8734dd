package io.onetrip.supervision.ledger.application;

import io.onetrip.calendar.PublishedCalendar;
import io.onetrip.calendar.PublishedCalendars;
import io.onetrip.supervision.counting.Counter;
import io.onetrip.supervision.counting.Counters;
import io.onetrip.supervision.ledger.domain.Alert;
import io.onetrip.supervision.ledger.domain.CaseTimes;
import io.onetrip.supervision.ledger.domain.Clock;
import io.onetrip.supervision.ledger.domain.ClockId;
import io.onetrip.supervision.ledger.domain.Clocks;
import io.onetrip.supervision.ledger.domain.Closing;
import io.onetrip.supervision.ledger.domain.EarlyDecisions;
import io.onetrip.supervision.ledger.domain.ItemTimes;
import io.onetrip.supervision.ledger.domain.LedgerFixtures;
import io.onetrip.supervision.ledger.domain.ToldTimes;
import io.onetrip.supervision.orders.OrderRule;
import io.onetrip.supervision.orders.Silence;
import io.onetrip.supervision.orders.SupervisionOrders;
import io.onetrip.supervision.timeline.Line;
import io.onetrip.supervision.timeline.Timeline;
import io.onetrip.workingdays.PublishedYear;
import io.onetrip.workingdays.WorkingDayCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All use cases of the ledger over plain maps, on a day that stands still. */
final class InMemoryLedger implements Clocks, EarlyDecisions, PublishedCalendars, Counters, Timeline {
    private static final SupervisionOrders NO_ORDERS = new SupervisionOrders() {
        @Override
        public void issue(Silence silence) {}

        @Override
        public void settle(OrderRule rule, String itemCaseNumber, int opinion, Instant at) {}
    };
    final Map<String, Clock> clocks = new TreeMap<>();
    final Map<ClockId, Closing> early = new HashMap<>();
    final Map<Integer, PublishedYear> years = new TreeMap<>();
    final Map<Counter, Long> counts = new TreeMap<>();
    final List<Alert> alerts = new ArrayList<>();
    private final Map<String, ItemTimes> times = new TreeMap<>();
    private long revision;
    private final java.time.Clock time;

    final StartClock startClock;
    final CloseClock closeClock;
    final HearDecision hearDecision;
    final ChangeTimes changeTimes;
    final TurnClocks turnClocks;
    final RecountClocks recountClocks;

    InMemoryLedger(LocalDate today) {
        time = java.time.Clock.fixed(
                today.atTime(12, 0).atZone(LedgerFixtures.CITY).toInstant(), LedgerFixtures.CITY);
        var book = new LedgerBook(this, this, NO_ORDERS);
        var told = new Told();
        changeTimes = new ChangeTimes(told, this, this, book, time);
        startClock = new StartClock(this, this, told, this, book, time);
        closeClock = new CloseClock(this, this, book, time);
        hearDecision = new HearDecision(closeClock, this);
        turnClocks = new TurnClocks(
                this, this, book, new RaiseAlert(_ -> {}, alerts::add, this, this, NO_ORDERS, time), time);
        recountClocks = new RecountClocks(this, this, book, time);
    }

    void publish(PublishedYear year) {
        years.put(year.year(), year);
        revision++;
    }

    @Override
    public PublishedCalendar current() {
        return new PublishedCalendar(revision, WorkingDayCalendar.of(years.values()), Map.of());
    }

    private final class Told implements ToldTimes {
        @Override
        public CaseTimes of(String caseNumber) {
            return new CaseTimes(List.copyOf(times.values()));
        }

        @Override
        public void save(String caseNumber, ItemTimes changed) {
            times.put(changed.item(), changed);
        }
    }

    @Override
    public List<Clock> ofCase(String caseNumber) {
        return List.copyOf(clocks.values());
    }

    @Override
    public Optional<Clock> find(ClockId id) {
        return Optional.ofNullable(clocks.get(id.value()));
    }

    @Override
    public void save(Clock clock) {
        clocks.put(clock.id().value(), clock);
    }

    @Override
    public List<Clock> toTurn(LocalDate today, int atMost) {
        return select(
                atMost,
                clock -> clock.nextTurnOn() != null && !clock.nextTurnOn().isAfter(today));
    }

    @Override
    public List<Clock> countedBefore(long revision, int atMost) {
        return select(
                atMost,
                clock -> clock.reckoning().calendarRevision() < revision
                        && (clock.running() || clock.reckoning().dues().provisional()));
    }

    private List<Clock> select(int atMost, java.util.function.Predicate<Clock> condition) {
        return clocks.values().stream().filter(condition).limit(atMost).toList();
    }

    @Override
    public void keep(ClockId id, Closing closing) {
        early.put(id, closing);
    }

    @Override
    public Optional<Closing> take(ClockId id) {
        return Optional.ofNullable(early.remove(id));
    }

    @Override
    public void add(Map<Counter, Long> changes) {
        changes.forEach((counter, change) -> counts.merge(counter, change, Long::sum));
        counts.values().removeIf(value -> value == 0);
    }

    @Override
    public Map<Counter, Long> asOf(LocalDate day) {
        return counts;
    }

    @Override
    public long revision() {
        return revision;
    }

    @Override
    public void tell(String id, long sequence, String caseNumber, Line line) {}

    @Override
    public List<Line> of(String caseNumber) {
        return Stream.<Line>empty().toList();
    }
}
