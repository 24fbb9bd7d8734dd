package io.onetrip.catalog.importing.domain;

/** Who stores entries: the id that the login gave, and the name as it was then. */
public record Importer(String id, String name) {}
