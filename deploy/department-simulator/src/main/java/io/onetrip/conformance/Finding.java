package io.onetrip.conformance;

import java.util.List;
import java.util.Locale;

/** What one rule says. */
public record Finding(String rule, State state, List<String> evidence, String advice) {
    private static final int SHOWN = 3;

    /** How it stands. */
    public enum State {
        OK,
        FAULT,
        NOT_SEEN
    }

    static Finding of(String rule, boolean seen, List<String> evidence, String advice) {
        var state = !evidence.isEmpty() ? State.FAULT : seen ? State.OK : State.NOT_SEEN;
        return new Finding(rule, state, evidence, advice);
    }

    @Override
    public String toString() {
        var text = new StringBuilder(
                "%-9s %s".formatted(state.name().replace('_', ' ').toLowerCase(Locale.ROOT), rule));
        if (state == State.FAULT) {
            evidence.stream()
                    .limit(SHOWN)
                    .forEach(one -> text.append("%n            ".formatted()).append(one));
            if (evidence.size() > SHOWN) text.append("%n            … %d in all".formatted(evidence.size()));
            text.append("%n            -> ".formatted()).append(advice);
        }
        return text.toString();
    }
}
