package io.onetrip.catalog.authoring.domain;

import io.onetrip.catalog.importing.domain.Kind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The entries that a definition names, wherever in it. */
public final class Mentions {

    private static final Map<String, Kind> FIELDS = Map.of(
            "department", Kind.DEPARTMENT,
            "leadDepartment", Kind.DEPARTMENT,
            "question", Kind.QUESTION,
            "material", Kind.MATERIAL,
            "item", Kind.ITEM,
            "priorResultOf", Kind.ITEM);

    private final Set<EntryKey> found = new LinkedHashSet<>();

    private Mentions() {}

    public static Set<EntryKey> of(Kind kind, Map<?, ?> definition) {
        var mentions = new Mentions();
        if (kind == Kind.BUNDLE) mentions.ids(Kind.QUESTION, definition.get("situations"));
        definition.forEach((field, value) -> {
            if (!"examples".equals(field)) mentions.search(String.valueOf(field), value);
        });
        return mentions.found;
    }

    private void search(String field, @Nullable Object value) {
        var kind = FIELDS.get(field);
        if (kind != null) ids(kind, value);
        if (value instanceof List<?> list) list.forEach(each -> search("", each));
        if (value instanceof Map<?, ?> object) object.forEach((name, inner) -> search(String.valueOf(name), inner));
    }

    private void ids(Kind kind, @Nullable Object value) {
        if (value instanceof String id) found.add(new EntryKey(kind, id));
        if (value instanceof List<?> list) list.forEach(each -> ids(kind, each));
    }
}
