package io.onetrip.player.play;

import io.onetrip.player.http.Account;
import io.onetrip.player.http.Api;
import io.onetrip.player.http.Call;
import io.onetrip.player.http.Patience;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;

/** What follows the last decision: hand-out, rating, supervision. Each comes by events, so it is waited for. */
final class Aftermath {
    private final Api api;

    Aftermath(Api api) {
        this.api = api;
    }

    void awaitOutput(String caseNumber, Account clerk) {
        await(
                "status",
                "OUTPUT_READY",
                "status",
                () -> show(caseNumber, clerk),
                view -> status(view).equals("OUTPUT_READY"));
    }

    void handOut(String caseNumber, Account clerk, String collector) {
        var view = api.ask(Call.post("hand out", "/api/cases/%s/hand-out".formatted(caseNumber))
                .as(clerk)
                .json(Map.of("collectorName", collector))
                .once());
        if (!status(view).equals("COMPLETED")) {
            throw new Unmet("status after hand-out", "COMPLETED", status(view));
        }
    }

    /** Follows the case with the link of its receipt, as the applicant does. */
    String awaitRatingLink(String progressToken) {
        return await(
                        "rating link",
                        "one, once the case is completed",
                        "status",
                        () -> api.answer(Call.get("follow", "/api/public/progress/" + progressToken))
                                .body(),
                        view -> !view.path("ratingToken").asString("").isEmpty())
                .path("ratingToken")
                .asString();
    }

    void rate(String token, RandomGenerator random) {
        var path = "/api/ratings/" + token;
        var page = api.ask(Call.get("rating page", path));
        var call = Call.post("rate", path).json(Opinion.of(page, random));
        var answer = api.answer(call);
        var heardLate = answer.repeated() && answer.isProblem("already-rated");
        if (!answer.ok() && !heardLate) {
            throw new Unmet("rating", "201", answer.status() + " " + answer.body());
        }
    }

    /** Every clock of the case and of its items is there, and closed. */
    void awaitClosedClocks(String caseNumber, int items, Account supervisor) {
        var view = await(
                "clocks",
                "all closed",
                "clocks",
                () -> api.answer(Call.get("clocks", "/api/supervision/cases/" + caseNumber)
                                .as(supervisor))
                        .body(),
                found -> closed(found).size() >= items + 1
                        && closed(found).size() == found.path("clocks").size());
        if (closed(view).size() != items + 1) {
            throw new Unmet(
                    "clocks",
                    Integer.toString(items + 1),
                    Integer.toString(closed(view).size()));
        }
    }

    private static List<JsonNode> closed(JsonNode view) {
        var closed = new ArrayList<JsonNode>();
        for (var clock : view.path("clocks")) {
            if (clock.path("state").asString("").equals("CLOSED")) {
                closed.add(clock);
            }
        }
        return closed;
    }

    private JsonNode show(String caseNumber, Account clerk) {
        return api.ask(Call.get("case", "/api/cases/" + caseNumber).as(clerk));
    }

    private static String status(JsonNode view) {
        return view.path("status").asString("");
    }

    private static JsonNode await(
            String field, String expected, String shown, Supplier<JsonNode> ask, Predicate<JsonNode> holds) {
        var patience = new Patience(Patience.OF_A_RESTART, Duration.ofMillis(100), Duration.ofSeconds(2));
        while (true) {
            var view = ask.get();
            if (holds.test(view)) {
                return view;
            }
            if (patience.isOver()) {
                var actual = view.path(shown).isMissingNode() ? view : view.path(shown);
                throw new Unmet(field, expected, "after %d s %s".formatted(patience.seconds(), actual));
            }
            patience.pause();
        }
    }
}
