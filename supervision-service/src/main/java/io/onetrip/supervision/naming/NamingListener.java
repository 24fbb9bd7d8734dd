package io.onetrip.supervision.naming;

import io.onetrip.chassis.event.EventHandler;
import io.onetrip.chassis.event.ReceivedEvent;

/** Keeps the names told on one topic of the catalogue. */
final class NamingListener implements EventHandler<NamedMessage> {
    private final String type;
    private final String topic;
    private final JdbcNames names;

    NamingListener(String type, String topic, JdbcNames names) {
        this.type = type;
        this.topic = topic;
        this.names = names;
    }

    @Override
    public String type() {
        return type;
    }

    @Override
    public String topic() {
        return topic;
    }

    @Override
    public boolean compacted() {
        return true;
    }

    @Override
    public Class<NamedMessage> dataType() {
        return NamedMessage.class;
    }

    @Override
    public void handle(ReceivedEvent<NamedMessage> event) {
        names.keep(event.data().id(), event.data().name());
    }
}
