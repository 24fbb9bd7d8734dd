package io.onetrip.chassis.probe;

import io.onetrip.chassis.event.AggregateRef;
import io.onetrip.chassis.event.EventPublisher;
import io.onetrip.chassis.event.OutgoingEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counters whose every step is an event: the value tells the order in which the steps were committed. */
@Service
public class Counters {
    private final JdbcClient jdbc;
    private final EventPublisher events;

    Counters(JdbcClient jdbc, EventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    @Transactional
    public long count(String name) {
        var value = jdbc.sql("""
                        insert into counter as c values (?, 1)
                        on conflict (name) do update set value = c.value + 1 returning value""").param(name).query(Long.class).single();
        tell(name, new Counted(name, value));
        return value;
    }

    @Transactional
    public void tell(String name, Object data) {
        events.publish(OutgoingEvent.of("probe.counted.v1", name, new AggregateRef("counter", name), data));
    }
}
