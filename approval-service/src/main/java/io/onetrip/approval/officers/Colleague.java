package io.onetrip.approval.officers;

/** @param head chief representative (首席代表) */
public record Colleague(String id, String name, boolean head) {}
