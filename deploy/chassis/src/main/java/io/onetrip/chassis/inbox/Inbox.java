package io.onetrip.chassis.inbox;

import io.onetrip.chassis.inbox.DeadLetters.Resolution;
import io.onetrip.chassis.security.Actors;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Applies events in the order of their aggregates, each once. Every method runs inside a transaction. */
final class Inbox {
    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);
    private final InboxTable inbox;
    private final ParkedEvents parked;
    private final DeadLetters deadLetters;
    private final Handlers handlers;

    Inbox(InboxTable inbox, ParkedEvents parked, DeadLetters deadLetters, Handlers handlers) {
        this.inbox = inbox;
        this.parked = parked;
        this.deadLetters = deadLetters;
        this.handlers = handlers;
    }

    /** Applies what is due, with the parked events that follow it; any failure is for the caller. */
    void apply(List<Incoming> events) {
        var positions = inbox.lock(events.stream().map(Incoming::key).toList());
        for (var event : events) {
            receive(event, positions);
            while (applyParked(event.key(), positions)) {
                LOG.info("Applied a parked event of {}", event.aggregate());
            }
        }
        inbox.save(positions);
    }

    /** Applies one event without those parked behind it. */
    void applyAlone(Incoming event) {
        var positions = inbox.lock(List.of(event.key()));
        receive(event, positions);
        inbox.save(positions);
    }

    /** Goes on behind {@code sequence} as if everything up to it had been applied. */
    void skipTo(AggregateKey key, long sequence, String by) {
        var positions = inbox.lock(List.of(key));
        positions.advance(key, Math.max(sequence, positions.last(key)));
        inbox.save(positions);
        parked.removeUpTo(key, sequence);
        deadLetters.settle(key, sequence, Resolution.DISCARDED, by);
    }

    private void receive(Incoming event, Positions positions) {
        var key = event.key();
        var last = positions.last(key);
        if (event.sequence() <= last) {
            LOG.debug("Dropped {}, which was applied before", event);
        } else if (event.sequence() == last + 1 || handlers.compacted(event)) {
            advance(event, positions);
        } else {
            if (!positions.waiting(key)) {
                LOG.warn("Parked {} and what follows it until number {} arrives", event, last + 1);
            }
            parked.add(event);
            positions.park(key);
        }
    }

    private boolean applyParked(AggregateKey key, Positions positions) {
        if (!positions.waiting(key)) {
            return false;
        }
        var next = parked.at(key, positions.last(key) + 1);
        next.ifPresent(event -> advance(event, positions));
        return next.isPresent();
    }

    private void advance(Incoming event, Positions positions) {
        handlers.handle(event);
        positions.advance(event.key(), event.sequence());
        if (positions.waiting(event.key())) {
            parked.removeUpTo(event.key(), event.sequence());
            deadLetters.settle(
                    event.key(),
                    event.sequence(),
                    Resolution.REPLAYED,
                    Actors.current().id());
        }
    }

    /** The parked event that is due now, if any. */
    Optional<Incoming> due(AggregateKey key) {
        return parked.at(key, inbox.lock(List.of(key)).last(key) + 1);
    }
}
