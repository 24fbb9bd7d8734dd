package io.onetrip.catalog.importing.domain;

import org.jspecify.annotations.Nullable;

/** National codes of an item (GB/T 39554.1): basic 12, implementation 31, handling item 33 characters. */
public record ItemCodes(
        String catalogCode,
        String taskCode,
        @Nullable String handleItemCode,
        @Nullable String itemType) {}
