package io.onetrip.player.report;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Shows how far the cases have come: in place on a terminal, a line now and then elsewhere. */
public final class ProgressBar implements AutoCloseable {
    private static final int WIDTH = 24;
    private final PrintStream out;
    private final Score score;
    private final int cases;
    private final boolean terminal;
    private final long start = System.nanoTime();
    private final Thread painter;

    public ProgressBar(PrintStream out, Score score, int cases) {
        this.out = out;
        this.score = score;
        this.cases = cases;
        this.terminal = System.console() != null && System.console().isTerminal();
        this.painter = Thread.ofVirtual().name("progress").start(this::paint);
    }

    private void paint() {
        try {
            while (true) {
                Thread.sleep(terminal ? Duration.ofMillis(250) : Duration.ofSeconds(5));
                out.print(terminal ? "\r" + line() : line() + "\n");
                out.flush();
            }
        } catch (InterruptedException _) {
            out.print((terminal ? "\r" : "") + line() + "\n");
        }
    }

    private String line() {
        var stages = Stage.values();
        var done = Arrays.stream(stages).mapToInt(score::at).sum();
        var filled = cases == 0 ? WIDTH : WIDTH * done / (cases * stages.length);
        var counts = Arrays.stream(stages)
                .map(stage -> stage.words() + " " + score.at(stage))
                .collect(Collectors.joining(" · "));
        return "[%s%s] %d cases: %s (%d s)"
                .formatted("#".repeat(filled), "-".repeat(WIDTH - filled), cases, counts, seconds());
    }

    private long seconds() {
        return Duration.ofNanos(System.nanoTime() - start).toSeconds();
    }

    @Override
    public void close() throws InterruptedException {
        painter.interrupt();
        painter.join();
    }
}
