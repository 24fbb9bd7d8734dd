package io.onetrip.catalog.search;

/** How a name was found. */
enum Matched {
    NAME,
    PINYIN,
    INITIALS,
    SYNONYM,
    SIMILAR
}
