package io.onetrip.catalog.documents.domain;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An item's version with the entries it refers to, as they stood with it.
 *
 * @param withdrawnOn the day since which it is not offered any more
 * @param materials by id
 * @param questions by id
 */
public record ItemSource(
        String id,
        int version,
        @Nullable LocalDate withdrawnOn,
        Definition item,
        Definition department,
        Map<String, Definition> materials,
        Map<String, Definition> questions) {}
