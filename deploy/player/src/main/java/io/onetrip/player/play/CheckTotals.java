package io.onetrip.player.play;

import io.onetrip.player.http.Account;
import io.onetrip.player.http.Api;
import io.onetrip.player.http.Call;
import io.onetrip.player.http.Patience;
import io.onetrip.player.report.Failure;
import io.onetrip.player.report.Score;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Asks supervision whether its sums have grown by what was played: nothing lost, nothing twice. */
public final class CheckTotals {
    private static final List<String> GROWING = List.of("cases", "completed", "ratings");
    private final Api api;
    private final Account supervisor;
    private final JsonNode before;

    /** Remembers the sums as they are now. */
    public CheckTotals(Api api, Account supervisor) {
        this.api = api;
        this.supervisor = supervisor;
        this.before = totals();
    }

    public void run(int cases, Score score) {
        var patience = new Patience(Duration.ofSeconds(30), Duration.ofMillis(200), Duration.ofSeconds(2));
        var after = totals();
        while (!holds(after, cases) && !patience.isOver()) {
            patience.pause();
            after = totals();
        }
        for (var total : GROWING) {
            report(
                    score,
                    total,
                    before.path(total).asLong() + cases,
                    after.path(total).asLong());
        }
        report(
                score,
                "openClocks",
                before.path("openClocks").asLong(),
                after.path("openClocks").asLong());
    }

    private boolean holds(JsonNode after, int cases) {
        return GROWING.stream()
                        .allMatch(total ->
                                after.path(total).asLong() == before.path(total).asLong() + cases)
                && after.path("openClocks").asLong()
                        == before.path("openClocks").asLong();
    }

    private static void report(Score score, String total, long expected, long actual) {
        if (expected != actual) {
            score.failed(new Failure("supervision totals", total, Long.toString(expected), Long.toString(actual)));
        }
    }

    private JsonNode totals() {
        return api.ask(Call.get("totals", "/api/supervision/totals").as(supervisor));
    }
}
