package io.onetrip.chassis.probe;

final class CountRefused extends RuntimeException {
    CountRefused(String name) {
        super("The counter %s may not move".formatted(name));
    }
}
