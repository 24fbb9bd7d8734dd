package io.onetrip.supervision.counting;

import io.onetrip.chassis.event.EventHandler;
import io.onetrip.chassis.event.ReceivedEvent;

/** Counts events of one type. */
final class CountingListener implements EventHandler<CountedMessage> {
    private final String type;
    private final Counter counter;
    private final Counters counters;

    CountingListener(String type, Count count, Counters counters) {
        this.type = type;
        this.counter = Counter.of(count);
        this.counters = counters;
    }

    @Override
    public String type() {
        return type;
    }

    @Override
    public Class<CountedMessage> dataType() {
        return CountedMessage.class;
    }

    @Override
    public void handle(ReceivedEvent<CountedMessage> event) {
        counters.add(counter);
    }
}
