package io.onetrip.conformance;

import static java.util.stream.Collectors.groupingBy;

import io.onetrip.conformance.Probe.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** How an adapter takes webhooks. */
final class WebhookRules {
    private WebhookRules() {}

    static List<Finding> of(Observed seen) {
        return List.of(
                finding(
                        seen,
                        Kind.ORIGINAL,
                        "webhook-refused",
                        probe -> !probe.taken(),
                        "Answer 2xx as soon as you have stored it."),
                finding(
                        seen,
                        Kind.ORIGINAL,
                        "webhook-late",
                        probe -> probe.took().compareTo(seen.limit()) > 0,
                        "Answer within %d ms; store it first and work afterwards."
                                .formatted(seen.limit().toMillis())),
                finding(
                        seen,
                        Kind.FORGED,
                        "signature-not-verified",
                        Probe::taken,
                        "Recompute the HMAC over id.timestamp.body and answer 401 when none of the signatures fits."),
                Finding.of(
                        "repetition-not-tolerated",
                        seen.probes(Kind.REPEATED).findAny().isPresent(),
                        repeated(seen),
                        "Remember webhook-id: answer 2xx to a repetition and do nothing."),
                finding(
                        seen,
                        Kind.EXTENDED,
                        "additions-refused",
                        probe -> !probe.taken(),
                        "Ignore fields and types that you do not know: they are no new version."));
    }

    private static Finding finding(Observed seen, Kind kind, String rule, Predicate<Probe> faulty, String advice) {
        var evidence = seen.probes(kind)
                .filter(faulty)
                .map(probe -> "%s was answered %s after %d ms"
                        .formatted(
                                probe.webhookId(),
                                probe.status() == 0 ? "not at all" : probe.status(),
                                probe.took().toMillis()))
                .toList();
        return Finding.of(rule, seen.probes(kind).findAny().isPresent(), evidence, advice);
    }

    /** Refused, or taken and the task decided once more with another key. */
    private static List<String> repeated(Observed seen) {
        var faults = new ArrayList<String>();
        seen.probes(Kind.REPEATED)
                .filter(probe -> !probe.taken())
                .forEach(probe ->
                        faults.add("%s sent again was answered %d".formatted(probe.webhookId(), probe.status())));
        seen.commands()
                .filter(command -> command.isDecision() && (command.ok() || command.isProblem("task-decided")))
                .collect(groupingBy(Exchange::path))
                .forEach((path, decisions) -> {
                    var keys = decisions.stream()
                            .map(decision -> String.valueOf(decision.key()))
                            .distinct()
                            .count();
                    if (keys > 1) faults.add("%s came %d times with different keys".formatted(path, keys));
                });
        return faults;
    }
}
