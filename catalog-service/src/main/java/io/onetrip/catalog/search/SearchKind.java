package io.onetrip.catalog.search;

/** What can be found; of equals, bundles come first. */
public enum SearchKind {
    BUNDLE,
    ITEM
}
