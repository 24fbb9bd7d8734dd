package io.onetrip.gateway.trace;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** The id under which everything one request caused can be found, as W3C trace context carries it. */
public final class Trace {
    public static final String MDC_KEY = "traceId";
    private static final Pattern PARENT = Pattern.compile("00-(?!0{32})([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private Trace() {}

    public static @Nullable String current() {
        return MDC.get(MDC_KEY);
    }

    /** Runs under the trace of {@code parent}, or under a new one where there is none. */
    public static MDC.MDCCloseable continuing(@Nullable String parent) {
        var match = PARENT.matcher(parent == null ? "" : parent);
        return MDC.putCloseable(MDC_KEY, match.matches() ? match.group(1) : random(16));
    }

    /** What to hand on, so that the receiver continues this trace. */
    public static String parent() {
        var trace = current();
        return "00-%s-%s-01".formatted(trace == null ? random(16) : trace, random(8));
    }

    private static String random(int bytes) {
        var value = new byte[bytes];
        RANDOM.nextBytes(value);
        return HexFormat.of().formatHex(value);
    }
}
