package io.onetrip.chassis.inbox;

import static io.onetrip.chassis.inbox.OperationRefused.Reason.NOT_FOUND;
import static io.onetrip.chassis.inbox.OperationRefused.Reason.STILL_FAILS;

import io.onetrip.chassis.audit.Audit;
import io.onetrip.chassis.event.AggregateRef;
import io.onetrip.chassis.inbox.DeadLetters.Resolution;
import io.onetrip.chassis.security.Actor;
import java.util.Map;
import java.util.Optional;
import org.springframework.transaction.support.TransactionTemplate;

/** What an operator does about events that stand in the way of their aggregates. */
final class Operations {
    private final Backlog backlog;
    private final EventApplication application;
    private final DeadLetters deadLetters;
    private final Audit audit;
    private final TransactionTemplate transactions;

    Operations(
            Backlog backlog,
            EventApplication application,
            DeadLetters deadLetters,
            Audit audit,
            TransactionTemplate transactions) {
        this.backlog = backlog;
        this.application = application;
        this.deadLetters = deadLetters;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** Applies the event again and, when that works, those that waited behind it. */
    void replay(long id, Actor operator) {
        var event = read(found(id));
        application.apply(event).ifPresent(failure -> {
            throw new OperationRefused(STILL_FAILS, "It failed again: " + Failures.reason(failure));
        });
        settle(id, Resolution.REPLAYED, operator);
        application.applyParked(event.key());
    }

    /** Gives the event up; its aggregate goes on behind it. */
    void discard(long id, Actor operator) {
        var event = readable(found(id));
        transactions.executeWithoutResult(_ -> {
            event.ifPresent(known -> application.skip(known.key(), known.sequence(), operator.id()));
            settle(id, Resolution.DISCARDED, operator);
        });
        event.ifPresent(known -> application.applyParked(known.key()));
    }

    /** Goes on with a parked event although its predecessors are missing. */
    void skipGap(long id, Actor operator) {
        var event = backlog.parkedEvent(id)
                .orElseThrow(() -> new OperationRefused(NOT_FOUND, "No parked event " + id + ". Load the list again."));
        transactions.executeWithoutResult(_ -> {
            var detail = Map.of("before", event.sequence(), "by", operator.id());
            audit.record("events.gap-skipped", event.aggregate(), detail);
            application.skip(event.key(), event.sequence() - 1, operator.id());
        });
        application.applyParked(event.key());
    }

    private Arrival found(long id) {
        return backlog.deadLetter(id)
                .orElseThrow(
                        () -> new OperationRefused(NOT_FOUND, "No open dead letter " + id + ". Load the list again."));
    }

    /** Empty when nobody can tell whose event it was: nothing waits for it. */
    private static Optional<Incoming> readable(Arrival arrival) {
        try {
            return Optional.of(EnvelopeReader.read(arrival));
        } catch (EnvelopeReader.Unreadable unreadable) {
            return Optional.empty();
        }
    }

    private static Incoming read(Arrival arrival) {
        try {
            return EnvelopeReader.read(arrival);
        } catch (EnvelopeReader.Unreadable unreadable) {
            throw new OperationRefused(STILL_FAILS, "It cannot be read: " + unreadable.getMessage() + ". Discard it.");
        }
    }

    private void settle(long id, Resolution resolution, Actor operator) {
        transactions.executeWithoutResult(_ -> {
            deadLetters.settle(id, resolution, operator.id());
            var letter = new AggregateRef("dead-letter", Long.toString(id));
            audit.record("dead-letter." + resolution, letter, Map.of("by", operator.id()));
        });
    }
}
