package io.onetrip.supervision.ledger.application;

import static io.onetrip.supervision.ledger.domain.LedgerFixtures.MONDAY;
import static io.onetrip.supervision.ledger.domain.LedgerFixtures.caseTerms;
import static io.onetrip.supervision.ledger.domain.LedgerFixtures.closing;
import static io.onetrip.supervision.ledger.domain.LedgerFixtures.item;
import static io.onetrip.supervision.ledger.domain.LedgerFixtures.itemTerms;
import static io.onetrip.supervision.ledger.domain.LedgerFixtures.yearWithHoliday;
import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.supervision.counting.Counter;
import io.onetrip.supervision.ledger.domain.ClockId;
import io.onetrip.supervision.ledger.domain.ItemTimes;
import io.onetrip.supervision.ledger.domain.Outcome;
import io.onetrip.supervision.ledger.domain.Subject;
import io.onetrip.workingdays.Limit;
import io.onetrip.workingdays.LimitUnit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Topics keep their own order and none between them: whatever comes first, the ledger ends the same. */
class InterleavingPropertyTest {
    private static final LocalDate TODAY = MONDAY.plusDays(20);
    private static final Instant START = Instant.parse("2026-11-23T02:00:00Z");

    private final Random draw = new Random();

    @Property(tries = 1000)
    void anyOrderOfTopicsEndsInTheSameLedger(
            @ForAll long story, @ForAll long order, @ForAll @IntRange(min = 1, max = 6) int items) {
        var inOrder = new InMemoryLedger(TODAY);
        topics(story, items).forEach(topic -> topic.forEach(step -> step.accept(inOrder)));
        settle(inOrder);

        var mixed = new InMemoryLedger(TODAY);
        for (var step : mix(topics(story, items), order)) {
            step.accept(mixed);
            mixed.recountClocks.recount(100);
        }
        settle(mixed);

        assertThat(withoutRevision(mixed)).isEqualTo(withoutRevision(inOrder));
        assertThat(mixed.counts).isEqualTo(inOrder.counts).isEqualTo(countedAnew(mixed));
        assertThat(mixed.early).isEmpty();
        assertThat(mixed.alerts).containsExactlyInAnyOrderElementsOf(inOrder.alerts);
    }

    /** Calendar, case and approval, each in its own order. */
    private List<List<Consumer<InMemoryLedger>>> topics(long story, int items) {
        draw.setSeed(story);
        var calendar = new ArrayList<Consumer<InMemoryLedger>>();
        calendar.add(ledger -> ledger.publish(yearWithHoliday(MONDAY.plusDays(3), MONDAY.plusDays(10))));
        var cases = new ArrayList<Consumer<InMemoryLedger>>();
        var approval = new ArrayList<Consumer<InMemoryLedger>>();
        var whole = new Subject.WholeCase("261123-0016X-1", "开办宾馆", "H_MAIN");
        var promise = Limit.workingDays(draw.nextInt(25));
        cases.add(ledger -> ledger.startClock.start(whole, START, caseTerms(MONDAY, promise)));
        for (int number = 0; number < items; number++) addItem("ITEM" + number, cases, approval);
        if (draw.nextBoolean()) {
            var ready = closing(MONDAY.plusDays(draw.nextInt(20)), Outcome.ANSWERED);
            cases.add(ledger -> ledger.closeClock.close(new ClockId("261123-0016X-1"), ready));
        }
        return List.of(calendar, cases, approval);
    }

    private void addItem(String number, List<Consumer<InMemoryLedger>> cases, List<Consumer<InMemoryLedger>> approval) {
        var dispatched = MONDAY.plusDays(draw.nextInt(5));
        var terms = itemTerms(dispatched, Limit.workingDays(draw.nextInt(15)));
        cases.add(ledger -> ledger.startClock.start(item(number), START, terms));
        addTimes(number, dispatched, approval);
        if (draw.nextInt(4) == 0) return;
        var outcome = draw.nextBoolean() ? Outcome.GRANTED : Outcome.REFUSED;
        var decision = closing(dispatched.plusDays(draw.nextInt(15)), outcome);
        approval.add(ledger -> ledger.hearDecision.hear(new ClockId(number), decision));
    }

    /** Stops that may overlap and stay open, an extension, and a step; each moves other clocks of the case too. */
    private void addTimes(String item, LocalDate dispatched, List<Consumer<InMemoryLedger>> approval) {
        for (int number = 1; number <= draw.nextInt(3); number++) {
            var opened = dispatched.plusDays(draw.nextInt(6));
            var stop = new ItemTimes.Stop(number, "检验", opened, opened.plusDays(draw.nextInt(30)), null);
            approval.add(change(item, times -> times.stopped(stop)));
            var place = number;
            var closed = opened.plusDays(draw.nextInt(12));
            if (draw.nextInt(4) > 0) approval.add(change(item, times -> times.resumed(place, closed)));
        }
        if (draw.nextInt(3) == 0) {
            var added = new ItemTimes.Lengthening(
                    draw.nextBoolean(), 1 + draw.nextInt(10), LimitUnit.WORKING_DAY, dispatched.plusDays(1));
            approval.add(change(item, times -> times.extended(added)));
        }
        if (draw.nextInt(3) == 0) approval.add(change(item, times -> times.begun("DECISION")));
    }

    private static Consumer<InMemoryLedger> change(String item, UnaryOperator<ItemTimes> change) {
        return ledger -> ledger.changeTimes.change("261123-0016X-1", item, 1, change);
    }

    private List<Consumer<InMemoryLedger>> mix(List<List<Consumer<InMemoryLedger>>> topics, long order) {
        draw.setSeed(order);
        var left = new ArrayList<Queue<Consumer<InMemoryLedger>>>();
        topics.forEach(topic -> left.add(new ArrayDeque<>(topic)));
        var mixed = new ArrayList<Consumer<InMemoryLedger>>();
        left.removeIf(Queue::isEmpty);
        while (!left.isEmpty()) {
            mixed.add(left.get(draw.nextInt(left.size())).remove());
            left.removeIf(Queue::isEmpty);
        }
        return mixed;
    }

    private static void settle(InMemoryLedger ledger) {
        ledger.recountClocks.recount(100);
        ledger.turnClocks.turn(100);
        assertThat(ledger.turnClocks.turn(100)).isZero();
    }

    private static Map<String, String> withoutRevision(InMemoryLedger ledger) {
        var texts = new HashMap<String, String>();
        ledger.clocks.forEach((id, clock) -> texts.put(id, clock.toString().replaceAll("calendarRevision=\\d+", "")));
        return texts;
    }

    private static Map<Counter, Long> countedAnew(InMemoryLedger ledger) {
        var counts = new HashMap<Counter, Long>();
        ledger.clocks
                .values()
                .forEach(clock -> Tally.between(null, clock)
                        .forEach((counter, change) -> counts.merge(counter, change, Long::sum)));
        ledger.counts.forEach((counter, value) -> {
            if (counter.count().name().equals("ALERT_RAISED")) counts.put(counter, value);
        });
        return counts;
    }
}
