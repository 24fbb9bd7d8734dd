package io.onetrip.player.report;

import io.onetrip.player.http.Figures;
import java.io.PrintStream;
import java.time.Duration;

/** What is told at the end. */
public final class Report {
    private static final int FAILURES_SHOWN = 50;
    private final PrintStream out;

    public Report(PrintStream out) {
        this.out = out;
    }

    public void bundles(Score score) {
        var table = new Table("bundle", "name", "examples", "fields", "cases", "items", "mean s", "result");
        for (var bundle : score.bundles()) {
            table.row(
                    bundle.id,
                    bundle.name,
                    bundle.examples,
                    bundle.fields,
                    bundle.cases,
                    bundle.items,
                    bundle.cases == 0 ? 0.0 : bundle.millis / 1000.0 / bundle.cases,
                    bundle.failures == 0 ? "ok" : bundle.failures + " failed");
        }
        out.printf("%n%s%n", table);
    }

    /** @param took from the first case taken in to the last clock found closed */
    public void figures(Score score, Figures figures, Duration took) {
        var table = new Table("request", "count", "repeated", "p50 ms", "p99 ms", "longest ms");
        var requests = 0;
        for (var row : figures.rows()) {
            table.row(row.kind(), row.count(), row.repeated(), row.p50(), row.p99(), row.longest());
            requests += row.count();
        }
        var seconds = Math.max(took.toMillis(), 1) / 1000.0;
        var cases = score.at(Stage.CLOSED);
        out.printf("%n%s%n%n", table);
        out.printf(
                "%,d cases in %.1f s: %.2f cases/s, %.1f requests/s%n",
                cases, seconds, cases / seconds, requests / seconds);
    }

    /** What the failing system has cost: nothing but its own. */
    public void heldUp(Score score) {
        out.printf(
                "%,d cases to their end, %,d held up by the failing system only%n",
                score.at(Stage.CLOSED), score.at(Stage.HELD_UP));
    }

    /** True when everything held, and there was something to hold: nothing played proves nothing. */
    public boolean verdict(Score score, int asked) {
        var failures = score.failures();
        failures.stream().limit(FAILURES_SHOWN).forEach(failure -> out.println("FAILED  " + failure));
        if (failures.size() > FAILURES_SHOWN) {
            out.printf("... and %d more%n", failures.size() - FAILURES_SHOWN);
        }
        if (failures.isEmpty() && asked > 0 && score.at(Stage.CLOSED) == 0) {
            out.printf("FAILED  None of %,d cases was played: the catalogue has no examples to play.%n", asked);
            return false;
        }
        out.println(failures.isEmpty() ? "Everything held." : failures.size() + " did not hold.");
        return failures.isEmpty();
    }
}
