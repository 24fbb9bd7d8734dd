package io.onetrip.player.http;

import java.time.Duration;

/** A bounded wait: pauses grow, and at some time it is over. */
public final class Patience {
    /** Long enough for a part to be killed, noticed and started again; {@code ONETRIP_PATIENCE} says other seconds. */
    public static final Duration OF_A_RESTART =
            Duration.ofSeconds(Long.parseLong(System.getenv().getOrDefault("ONETRIP_PATIENCE", "180")));

    private final long start = System.nanoTime();
    private final Duration most;
    private final Duration longest;
    private Duration pause;

    public Patience(Duration most, Duration first, Duration longest) {
        this.most = most;
        this.pause = first;
        this.longest = longest;
    }

    public boolean isOver() {
        return System.nanoTime() - start > most.toNanos();
    }

    public void pause() {
        pause(pause);
        var grown = pause.multipliedBy(3).dividedBy(2);
        pause = grown.compareTo(longest) < 0 ? grown : longest;
    }

    public void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting", stopped);
        }
    }

    public long seconds() {
        return most.toSeconds();
    }
}
