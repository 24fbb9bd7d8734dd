package io.onetrip.chassis.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.onetrip.chassis.event.WireEvent;
import java.util.LinkedHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** An event as it was read, before anyone knows whether it makes sense. */
record Arrival(WireEvent wire, String place) {
    static Arrival of(ConsumerRecord<String, byte[]> record) {
        var headers = new LinkedHashMap<String, String>();
        for (var header : record.headers()) {
            headers.put(
                    storable(header.key()), header.value() == null ? "" : storable(new String(header.value(), UTF_8)));
        }
        var wire = new WireEvent(record.topic(), storable(record.key()), headers, record.value());
        return new Arrival(wire, "%s-%d@%d".formatted(record.topic(), record.partition(), record.offset()));
    }

    /** PostgreSQL keeps no NUL in a text, and one in a foreign event must not stop the others. */
    private static String storable(@Nullable String text) {
        return text == null ? "" : text.replace('\0', '\uFFFD');
    }
}
