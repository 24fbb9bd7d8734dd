package io.onetrip.catalog.listing.domain;

import java.text.Normalizer;
import java.util.Locale;

/** What copying between programs leaves in a cell. */
final class Text {

    private static final String BLANK = "[\\s\\p{Z}\\u200B-\\u200D\\u2060\\uFEFF]";

    private Text() {}

    /** Without blanks around it, also the wide and the invisible ones; one space for a line break inside. */
    static String stripped(String text) {
        return text.replaceAll("^" + BLANK + "+|" + BLANK + "+$", "").replaceAll("[ \\t]*[\\r\\n\\t]+[ \\t]*", " ");
    }

    /** A code as its issuer would write it: half-width capitals, no blanks. */
    static String code(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll(BLANK, "")
                .toUpperCase(Locale.ROOT);
    }
}
