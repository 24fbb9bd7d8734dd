package io.onetrip.local.process;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for a child process to become ready, and no longer than it lives. */
public final class Waiting {
    private static final Duration PAUSE = Duration.ofMillis(100);

    /** How long a part that lives may take to start: a first start on a busy machine takes minutes. */
    public static final Duration FOR_A_START = Duration.ofMinutes(10);

    private Waiting() {}

    public static void until(String what, ChildProcess child, Duration limit, BooleanSupplier ready) {
        var deadline = System.nanoTime() + limit.toNanos();
        while (!ready.getAsBoolean()) {
            child.requireAlive();
            if (System.nanoTime() > deadline) {
                throw new PartFailed("%s not ready after %d s".formatted(what, limit.toSeconds()), child.log());
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
