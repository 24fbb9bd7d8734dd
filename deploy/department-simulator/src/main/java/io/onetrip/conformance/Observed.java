package io.onetrip.conformance;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** All that was seen, in the order in which it ended. */
record Observed(List<Exchange> exchanges, List<Probe> probes, Duration limit) {
    Stream<Exchange> commands() {
        return exchanges.stream().filter(Exchange::isCommand);
    }

    List<Exchange> feeds() {
        return exchanges.stream().filter(Exchange::isFeed).toList();
    }

    Stream<Probe> probes(Probe.Kind kind) {
        return probes.stream().filter(probe -> probe.kind() == kind);
    }

    /** What was decided: the body of one decision, or the rows of many. */
    Stream<JsonNode> decisions() {
        return commands()
                .filter(command -> command.isDecision() || command.path().endsWith("/decisions"))
                .map(Exchange::sent)
                .flatMap(body -> body.isArray() ? body.valueStream() : Stream.of(body));
    }
}
