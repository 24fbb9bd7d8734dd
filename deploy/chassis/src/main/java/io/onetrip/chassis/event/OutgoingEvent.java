package io.onetrip.chassis.event;

/**
 * A fact to be told to the other services.
 *
 * @param key what decides the partition: all events of one key meet in one partition
 * @param data written as JSON; must obey the schema of {@code type} in the producer's contract
 */
public record OutgoingEvent(String topic, String type, String key, AggregateRef aggregate, Object data) {
    /** An event on the topic of its service: {@code case.accepted.v1} goes to {@code onetrip.case}. */
    public static OutgoingEvent of(String type, String key, AggregateRef aggregate, Object data) {
        return new OutgoingEvent(Topics.ofType(type), type, key, aggregate, data);
    }

    /** All events of one aggregate must stay on one topic, or consumers would see gaps. */
    public OutgoingEvent onTopic(String topic) {
        return new OutgoingEvent(topic, type, key, aggregate, data);
    }
}
