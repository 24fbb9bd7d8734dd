package io.onetrip.chassis.event;

/** The thing whose history an event continues; its events are numbered without gaps. */
public record AggregateRef(String type, String id) {
    @Override
    public String toString() {
        return type + "/" + id;
    }
}
