package io.onetrip.catalog.documents.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the catalogue says of one entry, in the shape of the catalogue file. Documents show whatever stands there: what
 * is absent, or of another shape than expected, is not stated.
 */
public record Definition(Map<?, ?> fields) {

    /** What stands at a JSON pointer. */
    @Nullable
    Object at(String pointer) {
        Object found = fields;
        for (var name : pointer.substring(1).split("/"))
            found = found instanceof Map<?, ?> object ? object.get(name) : null;
        return found;
    }

    Optional<String> text(String name) {
        return switch (fields.get(name)) {
            case String text when !text.isBlank() -> Optional.of(text);
            case Number number -> Optional.of(number.toString());
            case null, default -> Optional.empty();
        };
    }

    /** Empty where it says nothing. */
    String textOr(String name, String otherwise) {
        return text(name).orElse(otherwise);
    }

    int number(String name) {
        return fields.get(name) instanceof Number number ? number.intValue() : 0;
    }

    boolean flag(String name) {
        return Boolean.TRUE.equals(fields.get(name));
    }

    Definition object(String name) {
        return fields.get(name) instanceof Map<?, ?> object ? new Definition(object) : new Definition(Map.of());
    }

    boolean has(String name) {
        return fields.get(name) != null;
    }

    List<Definition> objects(String name) {
        return elements(name)
                .filter(Map.class::isInstance)
                .map(element -> new Definition((Map<?, ?>) element))
                .toList();
    }

    List<String> texts(String name) {
        return elements(name)
                .filter(element -> element instanceof String || element instanceof Number)
                .map(Object::toString)
                .toList();
    }

    private Stream<?> elements(String name) {
        return fields.get(name) instanceof List<?> list ? list.stream() : Stream.empty();
    }
}
