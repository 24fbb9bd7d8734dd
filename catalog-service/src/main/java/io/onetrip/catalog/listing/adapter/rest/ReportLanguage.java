package io.onetrip.catalog.listing.adapter.rest;

import io.onetrip.catalog.listing.domain.Language;

/** The languages in which lists are told, as they stand in an address. */
enum ReportLanguage {
    zh(Language.ZH),
    en(Language.EN);

    private final Language language;

    ReportLanguage(Language language) {
        this.language = language;
    }

    Language value() {
        return language;
    }
}
