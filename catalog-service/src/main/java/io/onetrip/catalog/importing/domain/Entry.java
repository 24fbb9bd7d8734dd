package io.onetrip.catalog.importing.domain;

import java.util.List;

/**
 * One entry of the file.
 *
 * @param source its JSON as it stood in the file
 * @param definition its JSON as it is published
 * @param passages what people read in it
 * @param digest equal for equal content, whatever the order of fields
 */
public record Entry<T>(
        String id, String name, T value, String source, String definition, List<Passage> passages, String digest) {}
