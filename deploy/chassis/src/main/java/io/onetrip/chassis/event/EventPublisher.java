package io.onetrip.chassis.event;

import java.util.List;

/** Tells the other services what has become true, if and when the running transaction commits. */
public interface EventPublisher {
    /**
     * Gives the event its aggregate's next number, stores it for the relay and records it in the audit chain.
     * Locks the aggregate until the transaction ends, which is what keeps the order.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
     * @throws EventTooLarge when the broker would refuse it
     */
    void publish(OutgoingEvent event);

    /** The same for many, in their order and with as many statements as for one. */
    default void publishAll(List<OutgoingEvent> events) {
        events.forEach(this::publish);
    }
}
