package io.onetrip.supervision.board;

import io.onetrip.supervision.counting.Counters;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The board in memory, one for all viewers of this replica; read anew when a number or the day has changed. */
@Component
class BoardSnapshot {
    private final BoardReader reader;
    private final Counters counters;
    private final Clock time;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private @Nullable Version latest;
    private volatile @Nullable Look lastLook;

    BoardSnapshot(BoardReader reader, Counters counters, Clock time) {
        this.reader = reader;
        this.counters = counters;
        this.time = time;
    }

    /** A board and what it was made of. */
    record Version(long revision, LocalDate day, Board board) {}

    /** When the board was last seen to hold, by the clock and by the machine's running time in nanoseconds. */
    private record Look(Instant at, long nanos) {}

    /** The revision is read before the numbers: a change in between is seen as one more, never missed. */
    @Scheduled(fixedDelayString = "${onetrip.board.refresh:1s}")
    void refresh() {
        var look = new Look(time.instant(), System.nanoTime());
        var revision = counters.revision();
        var today = LocalDate.now(time);
        var known = known();
        if (known == null || known.revision() != revision || !known.day().equals(today))
            put(new Version(revision, today, reader.read()));
        lastLook = look;
    }

    /** Up to when the board is known to hold; empty when nobody could look for as long as that. */
    Optional<Instant> holdsUntil(Duration atMost) {
        var look = lastLook;
        return look == null || System.nanoTime() - look.nanos() > atMost.toNanos()
                ? Optional.empty()
                : Optional.of(look.at());
    }

    Version current() {
        var known = known();
        if (known != null) return known;
        refresh();
        return Objects.requireNonNull(known());
    }

    /** Waits for a board other than the one seen; empty when none comes in time. */
    Optional<Version> awaitOther(Version seen, Duration atMost) throws InterruptedException {
        lock.lock();
        try {
            var left = atMost.toNanos();
            while (seen == latest && left > 0) left = changed.awaitNanos(left);
            return seen == latest ? Optional.empty() : Optional.ofNullable(latest);
        } finally {
            lock.unlock();
        }
    }

    private @Nullable Version known() {
        lock.lock();
        try {
            return latest;
        } finally {
            lock.unlock();
        }
    }

    private void put(Version version) {
        lock.lock();
        try {
            latest = version;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
