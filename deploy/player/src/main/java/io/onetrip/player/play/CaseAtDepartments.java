package io.onetrip.player.play;

import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Items of one case that departments still have to decide. */
final class CaseAtDepartments implements Deciders.Decisions {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Set<String> open;
    private @Nullable RuntimeException failure;
    private long lastChange = System.nanoTime();

    CaseAtDepartments(Set<String> items) {
        open = new TreeSet<>(items);
    }

    void decided(String item) {
        change(() -> open.remove(item));
    }

    void failed(RuntimeException reason) {
        change(() -> failure = reason);
    }

    /** Waits until all are decided; fails when for so long nothing was. */
    @Override
    public boolean await(Duration patience) throws InterruptedException {
        lock.lock();
        try {
            while (!open.isEmpty()) {
                if (failure != null) {
                    throw failure;
                }
                var left = patience.toNanos() - (System.nanoTime() - lastChange);
                if (left <= 0) {
                    throw new Unmet(
                            "decisions",
                            "every item decided",
                            "for %d s nothing was decided, open: %s".formatted(patience.toSeconds(), open));
                }
                changed.await(left, TimeUnit.NANOSECONDS);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    private void change(Runnable change) {
        lock.lock();
        try {
            change.run();
            lastChange = System.nanoTime();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
