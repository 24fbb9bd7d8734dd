package io.onetrip.catalog.documents.domain;

import java.util.Map;

/**
 * An item's version with the entries it refers to, as they stood with it.
 *
 * @param materials by id
 * @param questions by id
 */
public record ItemSource(
        String id,
        int version,
        Definition item,
        Definition department,
        Map<String, Definition> materials,
        Map<String, Definition> questions) {}
