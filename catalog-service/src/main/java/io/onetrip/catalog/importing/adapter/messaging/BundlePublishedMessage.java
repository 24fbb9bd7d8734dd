package io.onetrip.catalog.importing.adapter.messaging;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.onetrip.catalog.importing.domain.Change;
import io.onetrip.catalog.importing.domain.Kind;
import io.onetrip.catalog.importing.domain.Part;
import io.onetrip.planning.Bundle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Data of {@code catalog.bundle-published.v1}: all that planning needs, each as it stood in the file. */
record BundlePublishedMessage(
        String id,
        int version,
        String name,
        String leadDepartment,
        Map<String, Integer> itemVersions,
        List<NamedDepartment> departments,
        @JsonRawValue String questions,
        @JsonRawValue String materials,
        @JsonRawValue String items,
        @JsonRawValue String definition) {

    record NamedDepartment(String id, String name) {}

    static BundlePublishedMessage of(Change change) {
        var entry = change.entry();
        return new BundlePublishedMessage(
                entry.id(),
                change.version(),
                entry.name(),
                ((Bundle) entry.value()).leadDepartment(),
                itemVersions(change),
                departments(change),
                definitions(change, Kind.QUESTION),
                definitions(change, Kind.MATERIAL),
                definitions(change, Kind.ITEM),
                entry.definition());
    }

    private static Map<String, Integer> itemVersions(Change change) {
        var versions = new LinkedHashMap<String, Integer>();
        for (var part : change.parts())
            if (part.kind() == Kind.ITEM) versions.put(part.entry().id(), part.version());
        return versions;
    }

    private static List<NamedDepartment> departments(Change change) {
        return change.parts().stream()
                .filter(part -> part.kind() == Kind.DEPARTMENT)
                .map(Part::entry)
                .map(department -> new NamedDepartment(department.id(), department.name()))
                .toList();
    }

    private static String definitions(Change change, Kind kind) {
        return change.parts().stream()
                .filter(part -> part.kind() == kind)
                .map(part -> part.entry().definition())
                .collect(Collectors.joining(",", "[", "]"));
    }
}
