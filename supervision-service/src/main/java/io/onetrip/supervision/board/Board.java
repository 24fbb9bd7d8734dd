package io.onetrip.supervision.board;

import io.onetrip.supervision.ledger.domain.AlertKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the city stands, on one page. */
record Board(Instant asOf, Counters counters, List<Department> departments, List<AlertLine> alerts) {
    Board {
        departments = List.copyOf(departments);
        alerts = List.copyOf(alerts);
    }

    /**
     * @param inHand cases accepted and not yet answered
     * @param dueToday running clocks of cases and items whose last day it is
     * @param amber running clocks of cases and items, as is red
     * @param closedToday cases answered today
     */
    record Counters(long inHand, long dueToday, long amber, long red, long closedToday) {}

    /** Clocks of items that run at a department; amber and red are among the running. */
    record Department(String department, String departmentName, long running, long amber, long red) {}

    record AlertLine(
            String clockId,
            String caseNumber,
            String bundleName,
            @Nullable String itemName,
            @Nullable String department,
            @Nullable String departmentName,
            AlertKind kind,
            LocalDate due,
            Instant raisedAt) {}
}
