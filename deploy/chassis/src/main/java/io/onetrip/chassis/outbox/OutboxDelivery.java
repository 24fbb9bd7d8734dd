package io.onetrip.chassis.outbox;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** Moves one batch from the table to the broker, in one transaction: a row goes only when the broker has it. */
final class OutboxDelivery implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxDelivery.class);
    private final OutboxTable outbox;
    private final EventSender sender;
    private final TransactionTemplate transactions;
    private final int batch;

    OutboxDelivery(OutboxTable outbox, EventSender sender, TransactionTemplate transactions, int batch) {
        this.outbox = outbox;
        this.sender = sender;
        this.transactions = transactions;
        this.batch = batch;
    }

    /** True when there may be more. */
    boolean deliverBatch() {
        List<QueuedEvent> events = transactions.execute(_ -> {
            var taken = outbox.take(batch);
            send(taken);
            return taken;
        });
        return events.size() == batch;
    }

    private void send(List<QueuedEvent> taken) {
        try {
            sender.send(taken).forEach((event, reason) -> {
                LOG.error("Set aside outbox row {}, which the broker refuses: {}", event.id(), reason);
                outbox.setAside(event, reason);
            });
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new EventSender.NotSent(interrupted);
        }
    }

    @Override
    public void close() {
        sender.close();
    }
}
