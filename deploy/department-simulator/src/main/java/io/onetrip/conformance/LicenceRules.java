package io.onetrip.conformance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** How an adapter pushes licences that its department makes itself. */
final class LicenceRules {
    /** A licence may take a department days; in the sandbox it is pushed at once. */
    private static final Duration TIME_TO_PUSH = Duration.ofSeconds(10);

    private LicenceRules() {}

    static List<Finding> of(Observed seen) {
        var announced = announced(seen);
        return List.of(
                Finding.of(
                        "licence-missing",
                        !announced.isEmpty(),
                        missing(seen, announced),
                        "Push each licence that a grant with licencesFollow has announced; it waits for you."),
                Finding.of(
                        "licence-too-early",
                        pushes(seen).findAny().isPresent(),
                        tooEarly(seen),
                        "Grant first, with licencesFollow; push when the grant is answered."));
    }

    /** Tasks granted with licencesFollow, and when the grant was answered. */
    private static Map<String, Instant> announced(Observed seen) {
        var announced = new LinkedHashMap<String, Instant>();
        seen.commands().forEach(command -> {
            if (command.isDecision() && command.ok() && follows(command.sent()))
                announced.put(command.task(), command.ended());
            if (!command.path().endsWith("/decisions")) return;
            var done = done(command);
            command.sent()
                    .valueStream()
                    .filter(LicenceRules::follows)
                    .map(LicenceRules::task)
                    .filter(done::contains)
                    .forEach(task -> announced.put(task, command.ended()));
        });
        return announced;
    }

    private static List<String> missing(Observed seen, Map<String, Instant> announced) {
        var left = new LinkedHashMap<>(announced);
        pushes(seen).forEach(command -> {
            if (command.path().endsWith("/licences")) done(command).forEach(left::remove);
            else if (command.ok()) left.remove(command.task());
        });
        var late = Instant.now().minus(TIME_TO_PUSH);
        return left.entrySet().stream()
                .filter(one -> one.getValue().isBefore(late))
                .map(one -> "granted %s with licencesFollow and pushed no licence".formatted(one.getKey()))
                .toList();
    }

    private static List<String> tooEarly(Observed seen) {
        var early = new ArrayList<String>();
        pushes(seen).forEach(command -> {
            if (command.isProblem("task-not-granted")) early.add("%s before the grant".formatted(command));
            command.answered()
                    .path("results")
                    .valueStream()
                    .filter(row -> row.at("/problem/type").asString("").equals("/problems/task-not-granted"))
                    .forEach(row -> early.add("pushed the licence of %s before the grant".formatted(task(row))));
        });
        return early;
    }

    private static Stream<Exchange> pushes(Observed seen) {
        return seen.commands()
                .filter(command ->
                        command.path().endsWith("/licences") || command.path().endsWith("/licence"));
    }

    private static HashSet<String> done(Exchange batch) {
        var done = new HashSet<String>();
        batch.answered()
                .path("results")
                .valueStream()
                .filter(row -> row.path("outcome").asString("").equals("DONE"))
                .forEach(row -> done.add(task(row)));
        return done;
    }

    private static boolean follows(JsonNode decision) {
        return decision.path("licencesFollow").asBoolean(false);
    }

    private static String task(JsonNode row) {
        return row.path("taskId").asString("");
    }
}
