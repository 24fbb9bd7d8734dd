package io.onetrip.catalog.documents.adapter.persistence;

import io.onetrip.catalog.documents.domain.Definition;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The department, materials and questions that an item names, wherever in its definition: as kind and id. */
final class NamedParts {

    private static final Map<String, String> KINDS = Map.of("material", "MATERIAL", "question", "QUESTION");

    private final Set<List<String>> named = new LinkedHashSet<>();

    NamedParts(Definition item) {
        if (item.fields().get("department") instanceof String id) named.add(List.of("DEPARTMENT", id));
        item.fields().forEach((name, value) -> search(value));
    }

    private void search(Object value) {
        if (value instanceof List<?> list) list.forEach(this::search);
        if (value instanceof Map<?, ?> object)
            object.forEach((name, inner) -> {
                var kind = KINDS.get(String.valueOf(name));
                if (kind != null && inner instanceof String id) named.add(List.of(kind, id));
                search(inner);
            });
    }

    /** Pairs, as SQL takes them for rows. */
    List<Object[]> list() {
        var pairs = new ArrayList<Object[]>();
        named.forEach(pair -> pairs.add(pair.toArray()));
        return pairs;
    }
}
