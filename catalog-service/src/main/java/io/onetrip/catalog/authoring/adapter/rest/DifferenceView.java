package io.onetrip.catalog.authoring.adapter.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.onetrip.catalog.authoring.application.EntryDifference;
import io.onetrip.catalog.authoring.application.EntryDifference.PartChange;
import io.onetrip.catalog.authoring.domain.EntryHistory;
import io.onetrip.catalog.authoring.domain.FieldChange;
import io.onetrip.catalog.importing.domain.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** As {@link EntryDifference}, by the key of its entry. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DifferenceView(
        Kind kind,
        String id,
        String name,
        @Nullable Integer from,
        @Nullable Integer to,
        boolean withdraws,
        @Nullable String reason,
        List<FieldChange> changes,
        List<PartChange> parts) {

    static DifferenceView of(EntryDifference difference) {
        return new DifferenceView(
                difference.key().kind(),
                difference.key().id(),
                difference.name(),
                difference.from(),
                difference.to(),
                difference.withdraws(),
                difference.reason(),
                difference.changes(),
                difference.parts());
    }

    /** @param options of a question: code and label of each */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Named(
            Kind kind,
            String id,
            String name,
            @JsonRawValue @Nullable String options) {

        static List<Named> of(List<EntryHistory.Named> names) {
            return names.stream()
                    .map(name -> new Named(name.kind(), name.id(), name.name(), name.options()))
                    .toList();
        }
    }
}
