package io.onetrip.catalog.importing.domain;

/** One thing a bundle is frozen with. */
public record Part(Kind kind, Entry<?> entry, int version) {}
