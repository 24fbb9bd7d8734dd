package io.onetrip.supervision.ledger.application;

import io.onetrip.supervision.counting.Count;
import io.onetrip.supervision.counting.Counter;
import io.onetrip.supervision.ledger.domain.Clock;
import io.onetrip.supervision.ledger.domain.Subject;
import io.onetrip.workingdays.Light;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a change of one clock does to the counters. */
final class Tally {
    private final Map<Counter, Long> changes = new HashMap<>();

    private Tally() {}

    static Map<Counter, Long> between(@Nullable Clock before, Clock after) {
        var tally = new Tally();
        if (before != null) tally.add(before, -1);
        tally.add(after, 1);
        tally.changes.values().removeIf(change -> change == 0);
        return tally.changes;
    }

    private void add(Clock clock, long sign) {
        switch (clock.subject()) {
            case Subject.WholeCase _ -> addCase(clock, sign);
            case Subject.OnlineAnswer _ -> {
                if (clock.running()) addLight(clock, sign);
            }
            case Subject.Item item -> addItem(clock, item.department(), sign);
        }
    }

    private void addCase(Clock clock, long sign) {
        if (clock.closing() != null) {
            count(Counter.of(Count.CASE_CLOSED, clock.closing().on()), sign);
            return;
        }
        count(Counter.of(Count.CASE_RUNNING), sign);
        addLight(clock, sign);
    }

    private void addLight(Clock clock, long sign) {
        if (clock.light() == Light.AMBER) count(Counter.of(Count.CASE_AMBER), sign);
        if (clock.light() == Light.RED) count(Counter.of(Count.CASE_RED), sign);
    }

    private void addItem(Clock clock, String department, long sign) {
        if (!clock.running()) return;
        count(Counter.of(Count.ITEM_RUNNING, department), sign);
        if (clock.light() == Light.AMBER) count(Counter.of(Count.ITEM_AMBER, department), sign);
        if (clock.light() == Light.RED) count(Counter.of(Count.ITEM_RED, department), sign);
    }

    private void count(Counter counter, long change) {
        changes.merge(counter, change, Long::sum);
    }
}
