package io.onetrip.supervision.ledger.application;

import static io.onetrip.supervision.ledger.domain.LedgerFixtures.MONDAY;
import static io.onetrip.supervision.ledger.domain.LedgerFixtures.closing;
import static io.onetrip.supervision.ledger.domain.LedgerFixtures.item;
import static io.onetrip.supervision.ledger.domain.LedgerFixtures.itemTerms;
import static io.onetrip.supervision.ledger.domain.LedgerFixtures.yearWithHoliday;
import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.supervision.ledger.domain.ClockId;
import io.onetrip.supervision.ledger.domain.Outcome;
import io.onetrip.supervision.ledger.domain.Reception;
import io.onetrip.supervision.ledger.domain.StepPlan;
import io.onetrip.supervision.ledger.domain.Terms;
import io.onetrip.workingdays.Limit;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** An item that its department accepts itself: its events in any order and number give one clock, counted on the fingers. */
class ReceptionPropertyTest {
    private static final LocalDate TODAY = MONDAY.plusDays(25);
    private static final LocalDate HOLIDAY = MONDAY.plusDays(9);
    private static final Instant START = Instant.parse("2026-11-23T02:00:00Z");

    /** What the department and the window did; days after the papers came in, absent where nothing was done. */
    private record Story(int limit, List<Integer> asked, List<Integer> handedIn, int accepted, int declined) {
        static Story drawn(Random draw) {
            var rounds = draw.nextInt(3);
            var asked = new ArrayList<Integer>();
            var handedIn = new ArrayList<Integer>();
            int day = 0;
            for (int round = 0; round < rounds; round++) {
                day += draw.nextInt(4);
                asked.add(day);
                if (round == rounds - 1 && draw.nextInt(4) == 0) return new Story(5, asked, handedIn, -1, -1);
                day += draw.nextInt(5);
                handedIn.add(day);
            }
            var answered = day + draw.nextInt(5);
            var how = draw.nextInt(3);
            return new Story(1 + draw.nextInt(10), asked, handedIn, how == 0 ? answered : -1, how == 1 ? answered : -1);
        }

        boolean withApplicant() {
            return handedIn.size() < asked.size();
        }
    }

    @Property(tries = 1000)
    void anyOrderAndNumberOfTheEventsGivesTheSameClock(
            @ForAll long seed, @ForAll long order, @ForAll @IntRange(max = 5) int more) {
        var story = Story.drawn(new Random(seed));
        var events = events(story);
        var ledger = new InMemoryLedger(TODAY);
        var draw = new Random(order);
        for (int again = 0; again < more; again++) events.add(events.get(draw.nextInt(events.size())));
        Collections.shuffle(events, draw);
        events.forEach(event -> event.accept(ledger));
        ledger.recountClocks.recount(100);
        ledger.turnClocks.turn(100);

        var clock = ledger.clocks.get("I1");
        assertThat(clock.due()).isEqualTo(due(story));
        assertThat(clock.running()).isEqualTo(story.declined < 0);
        assertThat(ledger.turnClocks.turn(100)).isZero();
        if (story.withApplicant()) assertThat(ledger.alerts).isEmpty();
    }

    private static List<Consumer<InMemoryLedger>> events(Story story) {
        var events = new ArrayList<Consumer<InMemoryLedger>>();
        events.add(ledger -> ledger.publish(yearWithHoliday(HOLIDAY)));
        var terms = new Terms.OfItem(
                itemTerms(MONDAY, Limit.workingDays(story.limit)).clock(), StepPlan.NONE, MONDAY);
        events.add(ledger -> ledger.startClock.start(item("I1"), START, terms));
        for (int round = 0; round < story.asked.size(); round++) {
            var number = round + 1;
            events.add(said(told -> told.ask(number)));
            if (round >= story.handedIn.size()) continue;
            var on = MONDAY.plusDays(story.handedIn.get(round));
            events.add(said(told -> told.handIn(number, on)));
        }
        if (story.accepted >= 0) events.add(said(told -> told.accept(MONDAY.plusDays(story.accepted))));
        if (story.declined >= 0) {
            var end = closing(MONDAY.plusDays(story.declined), Outcome.REFUSED);
            events.add(ledger -> ledger.hearDecision.hear(new ClockId("I1"), end));
        }
        return events;
    }

    private static Consumer<InMemoryLedger> said(UnaryOperator<Reception> told) {
        return ledger -> ledger.changeTimes.change("261123-0016X-1", "I1", 0, times -> times.received(told));
    }

    /** As the case and the department count it: from the acceptance, by silence from the papers, else from the last day for it. */
    private static LocalDate due(Story story) {
        var papers = MONDAY.plusDays(story.handedIn.isEmpty() ? 0 : story.handedIn.getLast());
        if (story.accepted >= 0) return after(MONDAY.plusDays(story.accepted), story.limit);
        var lastDay = after(papers, 5);
        var until = story.declined < 0 ? TODAY : MONDAY.plusDays(story.declined);
        var silent = !story.withApplicant() && until.isAfter(lastDay);
        return after(silent ? papers : lastDay, story.limit);
    }

    private static LocalDate after(LocalDate start, int workingDays) {
        var day = start;
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            var free = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0 || day.equals(HOLIDAY);
            if (!free) left--;
        }
        return day;
    }
}
