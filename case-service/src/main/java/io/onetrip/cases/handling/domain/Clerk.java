package io.onetrip.cases.handling.domain;

/** Who works at a window, and in which hall. */
public record Clerk(String id, String name, String hall) {}
