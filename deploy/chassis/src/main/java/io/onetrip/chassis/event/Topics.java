package io.onetrip.chassis.event;

/** Where the events of a service go: one topic per producing service. */
final class Topics {
    private Topics() {}

    static String ofType(String type) {
        var dot = type.indexOf('.');
        if (dot < 1) {
            throw new IllegalArgumentException("An event type starts with its service and a dot: " + type);
        }
        return "onetrip." + type.substring(0, dot);
    }
}
