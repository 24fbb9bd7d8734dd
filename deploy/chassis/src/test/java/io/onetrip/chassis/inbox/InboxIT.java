package io.onetrip.chassis.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.chassis.event.WireEvent;
import io.onetrip.chassis.probe.Applied;
import io.onetrip.chassis.probe.CountedListener;
import io.onetrip.chassis.probe.Elsewhere;
import io.onetrip.chassis.probe.OnRealParts;
import io.onetrip.chassis.probe.ProbeInitializer;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnRealParts
class InboxIT {
    private static final String DEAD = "dead_letter where resolution is null and aggregate_id = ?";
    private static final String PARKED = "parked_event where aggregate_id = ?";
    private final String name = UUID.randomUUID().toString();
    private final Elsewhere elsewhere = new Elsewhere();

    @Autowired
    Applied applied;

    @Autowired
    CountedListener listener;

    @AfterEach
    void close() {
        elsewhere.close();
    }

    @Test
    void appliesOnceAndInOrderWhateverTheOrderOfArrival() {
        elsewhere.counted(name, 2, 4, 3, 2, 1, 1, 3, 5, 4);
        applied.awaitExactly(name, 1L, 2L, 3L, 4L, 5L);
        assertThat(applied.count(PARKED, name)).isZero();
    }

    @Test
    void waitsForAMissingEventAndNoLonger() {
        elsewhere.counted(name, 1, 3, 4);
        applied.awaitExactly(name, 1L);
        applied.awaitCount(2, PARKED, name);
        elsewhere.counted(name, 2);
        applied.awaitExactly(name, 1L, 2L, 3L, 4L);
        applied.awaitCount(0, PARKED, name);
    }

    @Test
    void buriesOnlyTheCulpritOfABatch() {
        var other = UUID.randomUUID().toString();
        listener.refuse(name);
        elsewhere.counted(name, 1, 2, 3);
        elsewhere.counted(other, 1, 2, 3);
        applied.awaitExactly(other, 1L, 2L, 3L);
        applied.awaitCount(1, DEAD + " and sequence = 1", name);
        applied.awaitCount(2, PARKED, name);
        assertThat(applied.of(name)).isEmpty();
    }

    @Test
    void buriesWhatCannotBeReadAndGoesOn() {
        var topic = ProbeInitializer.TOPIC;
        var before = applied.count("dead_letter");
        elsewhere.tell(topic, name, Map.of(), "no header at all");
        elsewhere.tell(topic, name, Map.of(WireEvent.TYPE, "probe.counted.v1\0"), "\0");
        var malformed = Elsewhere.headers("probe.counted.v1", name, 1);
        malformed.put(WireEvent.SEQUENCE, "first");
        elsewhere.tell(topic, name, malformed, "{}");
        elsewhere.counted(name, 1);
        applied.awaitExactly(name, 1L);
        applied.awaitCount(before + 3, "dead_letter");
    }

    @Test
    void holdsBackTheAggregateWhoseBodyCannotBeRead() {
        var broken = Elsewhere.headers("probe.counted.v1", name, 1);
        elsewhere.tell(ProbeInitializer.TOPIC, name, broken, "{\"name\":");
        elsewhere.counted(name, 2);
        applied.awaitCount(1, DEAD, name);
        applied.awaitCount(1, PARKED, name);
        elsewhere.counted(name, 1); // told again, this time whole
        applied.awaitExactly(name, 1L, 2L);
        applied.awaitCount(0, DEAD, name);
    }

    @Test
    void countsEventsItHasNoUseFor() {
        elsewhere.tell(ProbeInitializer.TOPIC, name, Elsewhere.headers("probe.unheard.v1", name, 1), "[");
        elsewhere.counted(name, 2);
        applied.awaitExactly(name, 2L);
    }

    @Test
    void takesTheLatestOfACompactedTopic() {
        for (var sequence : new long[] {5, 3, 9, 9, 8}) {
            var data = "{\"name\":\"%s\",\"value\":%d}".formatted(name, sequence);
            var headers = Elsewhere.headers("probe.latest.v1", name, sequence);
            elsewhere.tell(ProbeInitializer.COMPACTED, name, headers, data);
        }
        applied.awaitExactly(name, 5L, 9L);
    }
}
