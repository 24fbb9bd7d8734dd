package io.onetrip.chassis.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.onetrip.chassis.event.WireEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;

/** Hands events to the broker and waits until all of them are safe there. */
final class EventSender implements AutoCloseable {
    private final Producer<String, byte[]> producer;

    EventSender(Producer<String, byte[]> producer) {
        this.producer = producer;
    }

    /** @throws NotSent when any event did not arrive; others may have, and will then arrive twice */
    void send(List<WireEvent> events) throws InterruptedException {
        try {
            var answers = new ArrayList<Future<RecordMetadata>>(events.size());
            for (var event : events) {
                var answer = producer.send(toRecord(event));
                if (answer.isDone()) {
                    answer.get(); // without a broker each send would block: the first failure ends the round
                }
                answers.add(answer);
            }
            producer.flush();
            for (var answer : answers) {
                answer.get();
            }
        } catch (ExecutionException refused) {
            throw new NotSent(refused.getCause());
        } catch (org.apache.kafka.common.KafkaException refused) {
            throw new NotSent(refused);
        }
    }

    private static ProducerRecord<String, byte[]> toRecord(WireEvent event) {
        var record = new ProducerRecord<>(event.topic(), event.key(), event.payload());
        event.headers().forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        return record;
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
