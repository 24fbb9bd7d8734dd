package io.onetrip.catalog.importing.domain;

import org.jspecify.annotations.Nullable;

/**
 * Codes of an item: national ones (GB/T 39554.1: basic 12, implementation 31, handling item 33 characters), or at least
 * the one under which its region lists it.
 */
public record ItemCodes(
        @Nullable String catalogCode,
        @Nullable String taskCode,
        @Nullable String handleItemCode,
        @Nullable String localCode,
        @Nullable String itemType) {}
