package io.onetrip.approval.acceptance.domain;

import java.util.List;
import java.util.Set;

/** What a task consists of: nothing else may be demanded with it. */
public record AskedFor(Set<String> fields, Set<String> materials) {
    public AskedFor {
        fields = Set.copyOf(fields);
        materials = Set.copyOf(materials);
    }

    public void requireAll(List<Wrong> wrong) {
        var unknown = wrong.stream()
                .filter(one -> !(one.subject() == Wrong.Subject.FIELD ? fields : materials).contains(one.id()))
                .map(Wrong::id)
                .toList();
        if (!unknown.isEmpty()) throw AcceptanceRefusals.unknown(unknown);
    }
}
