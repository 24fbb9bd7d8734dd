package io.onetrip.conformance;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** How an adapter sends commands. */
final class CommandRules {
    private CommandRules() {}

    static List<Finding> of(Observed seen) {
        var any = seen.commands().findAny().isPresent();
        return List.of(
                Finding.of(
                        "key-missing",
                        any,
                        withoutKey(seen),
                        "Send an Idempotency-Key of 8 to 200 characters with each command."),
                Finding.of(
                        "key-reused",
                        any,
                        reused(seen),
                        "One new key per command; the same key only to repeat the very same command."),
                Finding.of(
                        "basis-missing",
                        seen.decisions().findAny().isPresent(),
                        withoutBasis(seen),
                        "A refusal says reason and legalBasis (行政许可法 38), handlerName and handlerPost (否定报备)."),
                Finding.of(
                        "contract-broken",
                        any,
                        notInContract(seen),
                        "Send what /api/approval/v3/api-docs describes and no other field."),
                Finding.of(
                        "token-expired",
                        !seen.exchanges().isEmpty(),
                        expired(seen),
                        "Fetch a new token before expires_in is over, and once after a 401."));
    }

    private static List<String> withoutKey(Observed seen) {
        return seen.commands()
                .filter(command -> command.key() == null)
                .map(command -> command + " without Idempotency-Key")
                .toList();
    }

    private static List<String> reused(Observed seen) {
        return seen
                .commands()
                .filter(command -> command.key() != null)
                .collect(groupingBy(command -> Objects.requireNonNull(command.key())))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue().stream()
                                .map(Exchange::command)
                                .distinct()
                                .count()
                        > 1)
                .map(entry -> "%s for %s"
                        .formatted(
                                entry.getKey(),
                                entry.getValue().stream()
                                        .map(Exchange::toString)
                                        .distinct()
                                        .limit(3)
                                        .toList()))
                .toList();
    }

    private static List<String> withoutBasis(Observed seen) {
        return seen.decisions()
                .filter(decision -> decision.path("outcome").asString("").equals("REFUSED"))
                .filter(decision -> Stream.of("reason", "legalBasis", "handlerName", "handlerPost")
                        .anyMatch(field -> blank(decision, field)))
                .map(decision -> "refused by " + decision)
                .toList();
    }

    private static boolean blank(JsonNode decision, String field) {
        return decision.path(field).asString("").isBlank();
    }

    /** Requests, and rows of many, that the platform could not read. */
    private static List<String> notInContract(Observed seen) {
        var broken = new ArrayList<String>();
        seen.commands().forEach(command -> {
            if (command.isProblem("invalid-request"))
                broken.add("%s: %s".formatted(command, faults(command.answered())));
            command.answered()
                    .path("results")
                    .valueStream()
                    .map(row -> row.path("problem"))
                    .filter(problem -> problem.path("type").asString("").equals("/problems/invalid-request"))
                    .forEach(problem -> broken.add("a row of %s: %s".formatted(command, faults(problem))));
        });
        return broken;
    }

    private static String faults(JsonNode problem) {
        return problem.path("errors").isEmpty()
                ? problem.path("detail").asString("")
                : problem.path("errors").toString();
    }

    /** One may slip through when it is sent at the very end. */
    private static List<String> expired(Observed seen) {
        var late = seen.exchanges().stream().filter(Exchange::isExpired).toList();
        return late.size() < 2
                ? List.of()
                : late.stream()
                        .map(one -> one + " with a token that had run out")
                        .toList();
    }
}
