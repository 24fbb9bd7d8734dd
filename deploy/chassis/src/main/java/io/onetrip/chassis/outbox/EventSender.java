package io.onetrip.chassis.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.onetrip.chassis.event.WireEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordTooLargeException;

/** Hands events to the broker and waits until all of them are safe there. */
final class EventSender implements AutoCloseable {
    private final Producer<String, byte[]> producer;

    EventSender(Producer<String, byte[]> producer) {
        this.producer = producer;
    }

    /**
     * Returns those the broker will never take, each with the reason.
     *
     * @throws NotSent when any other did not arrive; some may have, and will then arrive twice
     */
    Map<QueuedEvent, String> send(List<QueuedEvent> events) throws InterruptedException {
        var refused = new LinkedHashMap<QueuedEvent, String>();
        var answers = new LinkedHashMap<QueuedEvent, Future<RecordMetadata>>();
        for (var event : events) {
            var answer = hand(event.event());
            answers.put(event, answer);
            if (answer.isDone()) {
                settle(event, answer, refused); // without a broker every send blocks: the first failure ends the round
            }
        }
        producer.flush();
        for (var answer : answers.entrySet()) {
            settle(answer.getKey(), answer.getValue(), refused);
        }
        return refused;
    }

    private Future<RecordMetadata> hand(WireEvent event) {
        var record = new ProducerRecord<>(event.topic(), event.key(), event.payload());
        event.headers().forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        try {
            return producer.send(record);
        } catch (KafkaException failed) {
            throw new NotSent(failed);
        }
    }

    private static void settle(QueuedEvent event, Future<RecordMetadata> answer, Map<QueuedEvent, String> refused)
            throws InterruptedException {
        try {
            answer.get();
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case RecordTooLargeException hopeless -> refused.put(event, hopeless.getMessage());
                case InvalidTopicException hopeless -> refused.put(event, hopeless.getMessage());
                case null, default -> throw new NotSent(failed);
            }
        }
    }

    @Override
    public void close() {
        producer.close();
    }

    static final class NotSent extends RuntimeException {
        NotSent(Throwable cause) {
            super("The broker did not take the events: " + cause.getMessage(), cause);
        }
    }
}
