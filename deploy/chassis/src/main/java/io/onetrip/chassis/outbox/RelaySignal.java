package io.onetrip.chassis.outbox;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Wakes the relay once something has been committed. */
public final class RelaySignal {
    private final Semaphore raised = new Semaphore(0);
    private final TransactionSynchronization afterCommit = new TransactionSynchronization() {
        @Override
        public void afterCommit() {
            raised.release();
        }
    };

    /** Must run inside a transaction; asking twice in one transaction is asking once. */
    public void raiseAfterCommit() {
        if (!TransactionSynchronizationManager.getSynchronizations().contains(afterCommit)) {
            TransactionSynchronizationManager.registerSynchronization(afterCommit);
        }
    }

    /** True when raised, false when nothing happened for so long. */
    boolean await(Duration patience) throws InterruptedException {
        var woken = raised.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        raised.drainPermits();
        return woken;
    }

    void raise() {
        raised.release();
    }
}
