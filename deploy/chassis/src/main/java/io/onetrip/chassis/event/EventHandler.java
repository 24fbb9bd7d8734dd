package io.onetrip.chassis.event;

/**
 * What a service does when it hears of a fact. A bean of this type is subscribed by the chassis.
 *
 * @param <T> the narrow record that reads the body; unknown fields are ignored
 */
public interface EventHandler<T> {
    String type();

    Class<T> dataType();

    /** Runs inside the consumer's transaction, once per event, in the order of the aggregate. */
    void handle(ReceivedEvent<T> event);

    default String topic() {
        return Topics.ofType(type());
    }

    /** True where the topic keeps only the latest event per key: then older ones are dropped and gaps are normal. */
    default boolean compacted() {
        return false;
    }
}
