package io.onetrip.chassis.event;

/** Refused at publishing, because an event the broker refuses would block all that come after it. */
public final class EventTooLarge extends RuntimeException {
    public EventTooLarge(String type, AggregateRef aggregate, int bytes, int limit) {
        super("Event %s of %s has %d bytes, more than the %d allowed".formatted(type, aggregate, bytes, limit));
    }
}
