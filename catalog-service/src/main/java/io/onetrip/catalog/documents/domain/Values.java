package io.onetrip.catalog.documents.domain;

import io.onetrip.catalog.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whatever stands in the catalogue, as blocks of a document: a text as a line, a list of objects as a table. */
final class Values {

    /** What a file says about itself, not about the matter. */
    private static final Set<String> REMARKS = Set.of("assumed", "provenance", "basis", "id");

    private Values() {}

    /** Empty where nothing is said. */
    static List<Block> of(String name, @Nullable Object value) {
        if (value instanceof List<?> list && !list.isEmpty() && list.stream().allMatch(Map.class::isInstance))
            return table(list.stream().map(each -> (Map<?, ?>) each).toList());
        var lines = lines(name, value);
        return lines.isEmpty() ? List.of() : List.of(new Block.Lines(lines));
    }

    static List<Words> lines(String name, @Nullable Object value) {
        return switch (value) {
            case String text -> text.isBlank() ? List.of() : List.of(Terms.of(name, text));
            case Number number -> List.of(Terms.of(name, number.toString()));
            case Boolean flag -> List.of(Terms.of("flag", flag.toString()));
            case List<?> list ->
                list.stream().flatMap(each -> lines(name, each).stream()).toList();
            case Map<?, ?> object -> object(new Definition(object));
            case null, default -> List.of();
        };
    }

    private static List<Words> object(Definition object) {
        if (object.has("days") && object.has("unit")) return Phrases.limit(object);
        for (var only : List.of("text", "name"))
            if (object.text(only).isPresent()) return List.of(Words.said(object.textOr(only, "")));
        var lines = new ArrayList<Words>();
        said(object.fields()).forEach((field, value) -> {
            var words = lines(field, value);
            if (!words.isEmpty())
                lines.add(Terms.of("field", field).then(Words.of(": ", ": ")).then(Phrases.list(words)));
        });
        return lines;
    }

    private static List<Block> table(List<? extends Map<?, ?>> objects) {
        var columns = new LinkedHashSet<String>();
        for (var object : objects) columns.addAll(said(object).keySet());
        if (columns.size() <= 1)
            return List.of(new Block.Lines(objects.stream()
                    .flatMap(each -> object(new Definition(each)).stream())
                    .toList()));
        var rows = objects.stream()
                .map(object -> columns.stream()
                        .map(column -> cell(column, object.get(column)))
                        .toList())
                .toList();
        return List.of(new Block.Table(
                columns.stream().map(column -> Terms.of("field", column)).toList(), rows));
    }

    static Words cell(String name, @Nullable Object value) {
        return Phrases.join(lines(name, value), Words.of("\n", "\n"));
    }

    private static Map<String, Object> said(Map<?, ?> object) {
        return object.entrySet().stream()
                .filter(field -> field.getValue() != null && !REMARKS.contains(String.valueOf(field.getKey())))
                .collect(Collectors.toMap(
                        field -> String.valueOf(field.getKey()),
                        Map.Entry::getValue,
                        (one, other) -> one,
                        LinkedHashMap::new));
    }
}
