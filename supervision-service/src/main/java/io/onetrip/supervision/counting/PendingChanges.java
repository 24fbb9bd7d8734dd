package io.onetrip.supervision.counting;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Changes of one transaction, applied just before it commits and in one order, so that no two block each other. */
final class PendingChanges implements TransactionSynchronization {
    private final Map<Counter, Long> changes = new TreeMap<>();
    private final Consumer<Map<Counter, Long>> apply;

    private PendingChanges(Consumer<Map<Counter, Long>> apply) {
        this.apply = apply;
    }

    /** Those of the running transaction. */
    static PendingChanges current(Consumer<Map<Counter, Long>> apply) {
        for (var synchronization : TransactionSynchronizationManager.getSynchronizations())
            if (synchronization instanceof PendingChanges pending) return pending;
        var pending = new PendingChanges(apply);
        TransactionSynchronizationManager.registerSynchronization(pending);
        return pending;
    }

    void add(Map<Counter, Long> more) {
        more.forEach((counter, change) -> changes.merge(counter, change, Long::sum));
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        changes.values().removeIf(change -> change == 0);
        if (!changes.isEmpty()) apply.accept(changes);
    }
}
