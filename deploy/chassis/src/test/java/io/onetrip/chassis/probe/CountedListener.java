package io.onetrip.chassis.probe;

import io.onetrip.chassis.event.EventHandler;
import io.onetrip.chassis.event.ReceivedEvent;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down what arrives in the order in which it is applied. */
@Component
public class CountedListener implements EventHandler<Counted> {
    private final Set<String> refused = ConcurrentHashMap.newKeySet();
    private final JdbcClient jdbc;

    CountedListener(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From now on events of this counter fail, as a fault in the code would make them. */
    public void refuse(String name) {
        refused.add(name);
    }

    public void accept(String name) {
        refused.remove(name);
    }

    @Override
    public String type() {
        return "probe.counted.v1";
    }

    @Override
    public Class<Counted> dataType() {
        return Counted.class;
    }

    @Override
    public void handle(ReceivedEvent<Counted> event) {
        jdbc.sql("insert into applied (name, sequence, value) values (?, ?, ?)")
                .params(event.data().name(), event.sequence(), event.data().value())
                .update();
        if (refused.contains(event.data().name())) {
            throw new IllegalStateException(
                    "The listener does not like " + event.data().name());
        }
    }
}
