package io.onetrip.chassis.inbox;

import static io.onetrip.chassis.event.WireEvent.AGGREGATE_TYPE;
import static io.onetrip.chassis.event.WireEvent.ID;
import static io.onetrip.chassis.event.WireEvent.SEQUENCE;
import static io.onetrip.chassis.event.WireEvent.SOURCE;
import static io.onetrip.chassis.event.WireEvent.SUBJECT;
import static io.onetrip.chassis.event.WireEvent.TIME;
import static io.onetrip.chassis.event.WireEvent.TYPE;

import io.onetrip.chassis.event.AggregateRef;
import java.time.DateTimeException;
import java.time.Instant;

/** Reads the attributes of an event from its headers. */
final class EnvelopeReader {
    private EnvelopeReader() {}

    /** @throws Unreadable when an attribute is missing or malformed */
    static Incoming read(Arrival arrival) {
        var aggregate = new AggregateRef(header(arrival, AGGREGATE_TYPE), header(arrival, SUBJECT));
        try {
            var sequence = Long.parseLong(header(arrival, SEQUENCE));
            if (sequence < 1) {
                throw new Unreadable(SEQUENCE + " starts from 1 but is " + sequence);
            }
            return new Incoming(
                    arrival,
                    header(arrival, ID),
                    header(arrival, SOURCE),
                    header(arrival, TYPE),
                    aggregate,
                    sequence,
                    Instant.parse(header(arrival, TIME)));
        } catch (NumberFormatException | DateTimeException malformed) {
            throw new Unreadable("malformed header: " + malformed.getMessage());
        }
    }

    private static String header(Arrival arrival, String name) {
        var value = arrival.wire().headers().get(name);
        if (value == null || value.isEmpty()) {
            throw new Unreadable("header " + name + " is missing");
        }
        return value;
    }

    static final class Unreadable extends RuntimeException {
        Unreadable(String reason) {
            super(reason);
        }
    }
}
