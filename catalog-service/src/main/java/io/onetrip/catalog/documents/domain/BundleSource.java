package io.onetrip.catalog.documents.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A bundle's version with the entries it was frozen with, each by its id.
 *
 * @param withdrawnOn the day since which it is not offered any more
 */
public record BundleSource(
        String id,
        int version,
        @Nullable LocalDate withdrawnOn,
        Definition bundle,
        Map<String, Definition> items,
        Map<String, Definition> materials,
        Map<String, Definition> questions,
        Map<String, Definition> departments) {

    String departmentName(String department) {
        var known = departments.get(department);
        return known == null ? department : known.textOr("name", department);
    }

    String itemName(String item) {
        var known = items.get(item);
        return known == null ? item : known.textOr("name", item);
    }

    /** The members with what the catalogue says of them. */
    List<Definition> members() {
        return bundle.objects("items").stream()
                .filter(member -> items.containsKey(member.textOr("item", "")))
                .toList();
    }
}
