package io.onetrip.chassis.probe;

/** Told when a counter has moved. */
public record Counted(String name, long value) {}
