package io.onetrip.chassis.event;

import java.time.Instant;

/**
 * A fact another service told.
 *
 * @param sequence number of the event within its aggregate, from 1
 * @param data the consumer's own narrow reading of the body
 */
public record ReceivedEvent<T>(
        String id,
        String source,
        String type,
        String key,
        AggregateRef aggregate,
        long sequence,
        Instant time,
        T data) {}
