package io.onetrip.supervision.board;

import io.onetrip.chassis.security.RequiresRole;
import io.onetrip.supervision.counting.Count;
import io.onetrip.supervision.counting.Counter;
import io.onetrip.supervision.counting.Counters;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells whether everything taken in has come out again. */
@RestController
@Tag(name = "Board", description = "Where the city stands")
@RequiresRole("supervisor")
class TotalsController {
    private final Counters counters;
    private final Clock time;

    TotalsController(Counters counters, Clock time) {
        this.counters = counters;
        this.time = time;
    }

    @GetMapping("/api/supervision/totals")
    @Operation(summary = "Count cases received and completed, ratings and running clocks, over all time")
    TotalsResponse totals() {
        var numbers = new Numbers(counters.asOf(LocalDate.now(time)));
        return new TotalsResponse(
                numbers.of(Counter.of(Count.CASE_RECEIVED)),
                numbers.of(Counter.of(Count.CASE_COMPLETED)),
                numbers.of(Counter.of(Count.RATING_SUBMITTED)),
                numbers.of(Counter.of(Count.CASE_RUNNING)) + numbers.sum(Count.ITEM_RUNNING));
    }
}
