package io.onetrip.local.stack;

import java.io.PrintStream;
import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;

/** Tells people what happens, a line per part with the time that it took. */
final class Progress {
    private final AtomicReference<PrintStream> out;

    Progress(PrintStream out) {
        this.out = new AtomicReference<>(out);
    }

    /** Lines go to this stream while the action runs: to the terminal that asked for it. */
    void redirected(PrintStream target, Runnable action) {
        var former = out.getAndSet(target);
        try {
            action.run();
        } finally {
            out.set(former);
        }
    }

    void say(String line) {
        out.get().println(line);
        out.get().flush();
    }

    void print(String text) {
        out.get().print(text);
        out.get().flush();
    }

    void event(String line) {
        say("%s  %s".formatted(LocalTime.now().truncatedTo(ChronoUnit.SECONDS), line));
    }

    void timed(String what, String done, Runnable action) {
        var start = System.nanoTime();
        action.run();
        var seconds = Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
        say(String.format(Locale.ROOT, "  %-14s %-10s %6.1f s", what, done, seconds));
    }
}
