package io.onetrip.catalog.documents.domain;

import io.onetrip.catalog.Words;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** Words for the codes of the catalogue and the names of its fields; a code without words is shown as it is. */
final class Terms {

    private static final Properties WORDS = read();

    private Terms() {}

    /** @param kind of code, as {@code source} or {@code field} */
    static Words of(String kind, String code) {
        return find(kind, code).orElseGet(() -> Words.said(code));
    }

    static Optional<Words> find(String kind, String code) {
        return Optional.ofNullable(WORDS.getProperty(kind + "." + code)).map(Terms::parse);
    }

    private static Words parse(String both) {
        var bar = both.indexOf('|');
        return Words.of(both.substring(0, bar), both.substring(bar + 1));
    }

    private static Properties read() {
        var words = new Properties();
        try (var file = Objects.requireNonNull(Terms.class.getResourceAsStream("/documents/terms.properties"))) {
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return words;
    }
}
