package io.onetrip.chassis.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.onetrip.chassis.audit.AuditEntry;
import io.onetrip.chassis.audit.AuditTrail;
import io.onetrip.chassis.event.AggregateRef;
import io.onetrip.chassis.event.EventPublisher;
import io.onetrip.chassis.event.EventTooLarge;
import io.onetrip.chassis.event.OutgoingEvent;
import io.onetrip.chassis.probe.Applied;
import io.onetrip.chassis.probe.Counted;
import io.onetrip.chassis.probe.Counters;
import io.onetrip.chassis.probe.OnRealParts;
import io.onetrip.chassis.probe.ProbeInitializer;
import io.onetrip.chassis.probe.Told;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@OnRealParts
class OutboxIT {
    private final String name = UUID.randomUUID().toString();

    @Autowired
    Counters counters;

    @Autowired
    Applied applied;

    @Autowired
    EventPublisher events;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    OutboxRelay relay;

    @Autowired
    AuditTrail trail;

    @Test
    void keepsTheOrderOfEveryKeyUnderConcurrentWriters() throws InterruptedException {
        var names = LongStream.range(0, 5).mapToObj(number -> name + number).toList();
        try (var writers = Executors.newFixedThreadPool(8)) {
            for (var step = 0; step < 1000; step++) {
                var counter = names.get(step % names.size());
                writers.submit(() -> counters.count(counter));
            }
        }
        var expected = LongStream.rangeClosed(1, 200).boxed().toArray(Long[]::new);
        for (var counter : names) {
            applied.awaitExactly(counter, expected);
            assertThat(applied.count("applied where name = ? and sequence <> value", counter))
                    .isZero();
            assertThat(Told.sequencesOf(ProbeInitializer.TOPIC, counter)).containsExactly(expected);
        }
    }

    @Test
    void tellsNothingOfWhatWasRolledBackAndLeavesNoGap() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            counters.count(name);
            status.setRollbackOnly();
        });
        counters.count(name);
        applied.awaitExactly(name, 1L);
    }

    @Test
    void sendsAgainAfterItWasStoppedAndStarted() {
        relay.stop();
        counters.count(name);
        relay.start();
        applied.awaitExactly(name, 1L);
    }

    @Test
    void refusesAnEventTheBrokerWouldRefuse() {
        assertThatThrownBy(() -> counters.tell(name, new Counted("x".repeat(1_000_000), 1)))
                .isInstanceOf(EventTooLarge.class);
        counters.count(name);
        applied.awaitExactly(name, 1L);
    }

    @Test
    void publishesOnlyInsideATransaction() {
        var event = OutgoingEvent.of("probe.counted.v1", name, new AggregateRef("counter", name), new Counted(name, 1));
        assertThatThrownBy(() -> events.publish(event)).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void manyAtOnceAreNumberedToldAndChainedAsIfOneByOne() {
        counters.count(name);
        var other = name + "-other";
        new TransactionTemplate(transactions)
                .executeWithoutResult(_ -> events.publishAll(
                        List.of(counted(name, 2), counted(other, 1), counted(name, 3), counted(other, 2))));
        counters.count(other);
        applied.awaitExactly(name, 1L, 2L, 3L);
        applied.awaitExactly(other, 1L, 2L, 3L);
        assertThat(Told.sequencesOf(ProbeInitializer.TOPIC, name)).containsExactly(1L, 2L, 3L);
        assertThat(Told.sequencesOf(ProbeInitializer.TOPIC, other)).containsExactly(1L, 2L, 3L);
        for (var counter : List.of(name, other)) {
            assertThat(trail.entries(new AggregateRef("counter", counter)))
                    .extracting(AuditEntry::number)
                    .containsExactly(1L, 2L, 3L);
            assertThat(trail.firstBroken(new AggregateRef("counter", counter))).isEmpty();
        }
    }

    private static OutgoingEvent counted(String counter, long value) {
        return OutgoingEvent.of(
                "probe.counted.v1", counter, new AggregateRef("counter", counter), new Counted(counter, value));
    }
}
