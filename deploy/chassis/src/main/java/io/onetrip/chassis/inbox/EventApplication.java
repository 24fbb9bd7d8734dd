package io.onetrip.chassis.inbox;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** The transactions around the inbox, and what becomes of an event whose transaction fails. */
final class EventApplication {
    private static final Logger LOG = LoggerFactory.getLogger(EventApplication.class);
    private final Inbox inbox;
    private final Graveyard graveyard;
    private final ParkedEvents parked;
    private final TransactionTemplate transactions;

    EventApplication(Inbox inbox, Graveyard graveyard, ParkedEvents parked, TransactionTemplate transactions) {
        this.inbox = inbox;
        this.graveyard = graveyard;
        this.parked = parked;
        this.transactions = transactions;
    }

    void applyTogether(List<Incoming> events) {
        transactions.executeWithoutResult(_ -> inbox.apply(events));
    }

    /** Empty when applied; otherwise the event is buried and the reason returned. What will pass by waiting is thrown. */
    Optional<Throwable> apply(Incoming event) {
        var failure = tryOnce(event);
        if (failure.isPresent()) {
            failure = tryOnce(event); // what dies with a connection may not look like it: judge by a fresh one
        }
        failure.ifPresent(lasting -> bury(event.arrival(), event, lasting));
        return failure;
    }

    private Optional<Throwable> tryOnce(Incoming event) {
        try {
            transactions.executeWithoutResult(_ -> inbox.applyAlone(event));
            return Optional.empty();
        } catch (RuntimeException | LinkageError | StackOverflowError failed) {
            if (Failures.passing(failed)) {
                throw failed;
            }
            return Optional.of(failed);
        }
    }

    /** Applies the parked events that are due; stops before a gap or an event that fails. */
    void applyParked(AggregateKey key) {
        var goOn = true;
        while (goOn) {
            Optional<Incoming> due = transactions.execute(_ -> inbox.due(key));
            goOn = due.isPresent() && apply(due.get()).isEmpty();
        }
    }

    /** Counts an event that the operator has given up, or a gap that nothing will fill, as applied. */
    void skip(AggregateKey key, long sequence, String by) {
        transactions.executeWithoutResult(_ -> inbox.skipTo(key, sequence, by));
    }

    /** Finishes what a crash left between an event and the parked events behind it. */
    void recover() {
        parked.ripe().forEach(this::applyParked);
    }

    void bury(Arrival arrival, @Nullable Incoming event, Throwable failure) {
        LOG.error("Buried {} from {}", event == null ? "an unreadable event" : event, arrival.place(), failure);
        transactions.executeWithoutResult(_ -> graveyard.bury(arrival, event, Failures.reason(failure)));
    }
}
