package io.onetrip.chassis.probe;

import io.onetrip.chassis.event.EventHandler;
import io.onetrip.chassis.event.ReceivedEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Follows a compacted topic. */
@Component
class LatestListener implements EventHandler<Counted> {
    private final JdbcClient jdbc;

    LatestListener(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String type() {
        return "probe.latest.v1";
    }

    @Override
    public Class<Counted> dataType() {
        return Counted.class;
    }

    @Override
    public String topic() {
        return ProbeInitializer.COMPACTED;
    }

    @Override
    public boolean compacted() {
        return true;
    }

    @Override
    public void handle(ReceivedEvent<Counted> event) {
        jdbc.sql("insert into applied (name, sequence, value) values (?, ?, ?)")
                .params(event.data().name(), event.sequence(), event.data().value())
                .update();
    }
}
