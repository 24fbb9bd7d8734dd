package io.onetrip.local.stack;

import io.onetrip.local.process.Ports;
import java.util.stream.IntStream;

/** A port base whose ports are all free. */
final class FreeBase {
    private static final int FIRST = 21_000;
    private static final int LAST = 31_000;
    private static final int STEP = 50;

    private FreeBase() {}

    static int find() {
        return IntStream.iterate(FIRST, base -> base < LAST, base -> base + STEP)
                .filter(base -> new PortPlan(base).all().values().stream().allMatch(Ports::isFree))
                .findFirst()
                .orElseThrow();
    }
}
