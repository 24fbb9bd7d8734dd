package io.onetrip.catalog.listing.domain;

/** The languages in which a report is told. */
public enum Language {
    ZH,
    EN
}
