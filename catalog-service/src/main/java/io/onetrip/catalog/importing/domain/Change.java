package io.onetrip.catalog.importing.domain;

import java.util.List;

/**
 * An entry that is new or differs from the version that holds.
 *
 * @param digest of all that makes the version, for a bundle also of its parts
 * @param place where it stands in the file
 * @param parts what a bundle is frozen with; empty for other kinds
 */
public record Change(Kind kind, Entry<?> entry, int version, String digest, String place, List<Part> parts) {}
