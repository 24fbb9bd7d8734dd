package io.onetrip.chassis.inbox;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.BatchMessageListener;

/**
 * Applies a polled batch in one transaction. When that fails, each event gets its own, so that only the culprit is buried;
 * what will pass by waiting is thrown and the batch comes again.
 */
final class EventConsumer implements BatchMessageListener<String, byte[]> {
    private static final Logger LOG = LoggerFactory.getLogger(EventConsumer.class);
    private final EventApplication application;

    EventConsumer(EventApplication application) {
        this.application = application;
    }

    @Override
    public void onMessage(List<ConsumerRecord<String, byte[]>> records) {
        var events = readable(records);
        if (events.isEmpty()) {
            return;
        }
        try {
            application.applyTogether(events);
        } catch (RuntimeException | LinkageError | StackOverflowError failed) {
            LOG.info("Applying {} events one by one: {}", events.size(), failed.toString());
            for (var event : events) {
                application.apply(event);
                application.applyParked(event.key());
            }
        }
    }

    private List<Incoming> readable(List<ConsumerRecord<String, byte[]>> records) {
        var events = new ArrayList<Incoming>(records.size());
        for (var record : records) {
            var arrival = Arrival.of(record);
            try {
                events.add(EnvelopeReader.read(arrival));
            } catch (EnvelopeReader.Unreadable unreadable) {
                application.bury(arrival, null, unreadable);
            }
        }
        return events;
    }
}
