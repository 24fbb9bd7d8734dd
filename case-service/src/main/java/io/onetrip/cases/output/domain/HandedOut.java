package io.onetrip.cases.output.domain;

import io.onetrip.cases.handling.domain.Clerk;
import io.onetrip.cases.handling.domain.IssuedResult;
import io.onetrip.cases.handling.domain.ItemCase;
import io.onetrip.cases.numbering.OutputNumber;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Results that have left the window at once, under a number of the output window's own.
 *
 * @param withheld numbers of results of these items that were revoked before and stayed here; null of what was stored
 *     before they were kept
 */
public record HandedOut(
        OutputNumber number,
        Instant at,
        Clerk clerk,
        Collector collector,
        List<String> items,
        @Nullable List<String> withheld) {
    public HandedOut {
        items = List.copyOf(items);
        withheld = withheld == null ? null : List.copyOf(withheld);
    }

    public static HandedOut of(
            OutputNumber number, Instant at, Clerk clerk, Collector collector, Collection<ItemCase> items) {
        return new HandedOut(
                number,
                at,
                clerk,
                collector,
                items.stream().map(ItemCase::id).toList(),
                items.stream()
                        .flatMap(item -> item.revoked().stream())
                        .map(revoked -> revoked.result().number())
                        .toList());
    }

    /** What of an item of its was handed out. */
    public List<IssuedResult> results(ItemCase item) {
        return item.results().stream()
                .filter(result -> withheld == null || !withheld.contains(result.number()))
                .toList();
    }
}
