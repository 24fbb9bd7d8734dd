package io.onetrip.supervision.board;

import io.onetrip.supervision.counting.Count;
import io.onetrip.supervision.counting.Counter;
import io.onetrip.supervision.counting.Counters;
import io.onetrip.supervision.ledger.domain.LedgerOverview;
import io.onetrip.supervision.naming.Names;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts the board together from kept numbers; what it costs does not grow with the number of cases. */
@Component
class BoardReader {
    private static final int ALERTS = 30;

    private final Counters counters;
    private final LedgerOverview ledger;
    private final Names names;
    private final java.time.Clock time;

    BoardReader(Counters counters, LedgerOverview ledger, Names names, java.time.Clock time) {
        this.counters = counters;
        this.ledger = ledger;
        this.names = names;
        this.time = time;
    }

    Board read() {
        var today = LocalDate.now(time);
        var numbers = new Numbers(counters.asOf(today));
        var alerts = ledger.latestAlerts(ALERTS);
        var alertLines = new AlertLines(names).of(alerts);
        return new Board(time.instant(), figures(numbers, today), departments(numbers), alertLines);
    }

    private Board.Counters figures(Numbers numbers, LocalDate today) {
        return new Board.Counters(
                numbers.of(Counter.of(Count.CASE_RUNNING)),
                ledger.dueOn(today),
                numbers.of(Counter.of(Count.CASE_AMBER)) + numbers.sum(Count.ITEM_AMBER),
                numbers.of(Counter.of(Count.CASE_RED)) + numbers.sum(Count.ITEM_RED),
                numbers.of(Counter.of(Count.CASE_CLOSED, today)));
    }

    /** The department with most overdue first. */
    private List<Board.Department> departments(Numbers numbers) {
        var ids = numbers.scopes(Count.ITEM_RUNNING);
        var known = names.of(ids);
        return ids.stream()
                .map(id -> department(id, known, numbers))
                .sorted(Comparator.comparingLong(Board.Department::red)
                        .thenComparingLong(Board.Department::amber)
                        .thenComparingLong(Board.Department::running)
                        .reversed()
                        .thenComparing(Board.Department::department))
                .toList();
    }

    private static Board.Department department(String id, Map<String, String> known, Numbers numbers) {
        return new Board.Department(
                id,
                known.getOrDefault(id, id),
                numbers.of(Counter.of(Count.ITEM_RUNNING, id)),
                numbers.of(Counter.of(Count.ITEM_AMBER, id)),
                numbers.of(Counter.of(Count.ITEM_RED, id)));
    }
}
