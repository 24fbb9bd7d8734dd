package io.onetrip.approval.systems;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** One department's feed as far as it is known, and those who wait for more; so many and no more of one department. */
final class WaitedFeed {
    private static final int MOST_WAITING = 64;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private long end;
    private int waiting;
    private boolean released;

    long end() {
        lock.lock();
        try {
            return end;
        } finally {
            lock.unlock();
        }
    }

    boolean isWaited() {
        lock.lock();
        try {
            return waiting > 0;
        } finally {
            lock.unlock();
        }
    }

    void grownTo(long place) {
        lock.lock();
        try {
            if (place > end) {
                end = place;
                changed.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    void release() {
        lock.lock();
        try {
            released = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** @param joined called once this one is counted among those who wait */
    boolean await(long beyond, Duration patience, Runnable joined) {
        lock.lock();
        waiting++;
        try {
            if (waiting > MOST_WAITING) return false;
            joined.run();
            var left = patience.toNanos();
            while (end <= beyond && !released && left > 0) left = changed.awaitNanos(left);
            return end > beyond && !released;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            waiting--;
            lock.unlock();
        }
    }
}
