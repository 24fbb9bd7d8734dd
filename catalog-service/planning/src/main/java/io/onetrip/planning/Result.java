package io.onetrip.planning;

/** What an item issues when it is granted. */
public record Result(String name, String kind) {}
