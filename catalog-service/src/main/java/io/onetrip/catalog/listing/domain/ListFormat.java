package io.onetrip.catalog.listing.domain;

/** What a list comes and goes as. */
public enum ListFormat {
    XLSX,
    JSON
}
