package io.onetrip.cases.output.domain;

import io.onetrip.cases.handling.domain.Clerk;
import io.onetrip.cases.numbering.OutputNumber;
import java.time.Instant;
import java.util.List;

/** Results that have left the window at once, under a number of the output window's own. */
public record HandedOut(OutputNumber number, Instant at, Clerk clerk, Collector collector, List<String> items) {
    public HandedOut {
        items = List.copyOf(items);
    }
}
