package io.onetrip.catalog.documents.adapter.rest;

import java.util.Locale;

/** The languages of documents. */
enum Language {
    zh(Locale.SIMPLIFIED_CHINESE),
    en(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }
}
