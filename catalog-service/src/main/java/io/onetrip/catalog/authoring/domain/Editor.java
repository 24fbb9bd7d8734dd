package io.onetrip.catalog.authoring.domain;

/** Who works on a revision. */
public record Editor(String id, String name) {}
