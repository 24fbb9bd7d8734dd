package io.onetrip.catalog.listing.domain;

import org.jspecify.annotations.Nullable;

/**
 * An item that the catalogue or an open revision knows under a code.
 *
 * @param revision the open revision that changes it; null where none does
 * @param writable whether a list may change what that revision says of it
 * @param withdrawn whether it holds no longer, so that a list brings it back
 */
public record KnownItem(ListedItem item, @Nullable Long revision, boolean writable, boolean withdrawn) {
    boolean saysAlready(ListedItem other) {
        return !withdrawn && item.saysTheSameAs(other);
    }
}
