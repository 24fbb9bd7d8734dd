package io.onetrip.chassis.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An event as it travels: CloudEvents 1.0 in Kafka's binary mode, attributes in headers, data as body. */
public record WireEvent(String topic, @Nullable String key, Map<String, String> headers, byte @Nullable [] payload) {
    public static final String ID = "ce_id";
    public static final String SOURCE = "ce_source";
    public static final String TYPE = "ce_type";
    public static final String TIME = "ce_time";
    public static final String SPEC_VERSION = "ce_specversion";
    public static final String SUBJECT = "ce_subject";
    public static final String AGGREGATE_TYPE = "ce_aggregatetype";
    public static final String SEQUENCE = "ce_sequence";
    public static final String TRACE_PARENT = "ce_traceparent";

    /** What the broker counts, and some more for its framing. */
    public int bytes() {
        var size = 256 + (payload == null ? 0 : payload.length) + length(key);
        for (var header : headers.entrySet()) {
            size += length(header.getKey()) + length(header.getValue()) + 10;
        }
        return size;
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : text.getBytes(UTF_8).length;
    }
}
