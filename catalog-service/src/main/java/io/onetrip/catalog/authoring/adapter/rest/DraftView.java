package io.onetrip.catalog.authoring.adapter.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.onetrip.catalog.authoring.domain.Draft;
import io.onetrip.catalog.authoring.domain.EntryFault;
import io.onetrip.catalog.authoring.domain.HoldingEntries.Held;
import io.onetrip.catalog.importing.domain.Kind;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an entry is to become.
 *
 * @param number its ETag
 * @param definition null where it is to be withdrawn
 * @param reason why it is to be withdrawn
 * @param base version it was made from
 * @param holding what holds now, told of one entry only
 * @param faults what is wrong with it, told of one entry only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DraftView(
        Kind kind,
        String id,
        String name,
        boolean withdraws,
        @Nullable String reason,
        int number,
        @JsonRawValue @Nullable String definition,
        @Nullable Integer base,
        String editedBy,
        Instant editedAt,
        @Nullable Holding holding,
        @Nullable List<EntryFault> faults) {

    record Holding(int version, @JsonRawValue String definition) {}

    static DraftView of(Draft draft) {
        return of(draft, draft.definition(), null, null);
    }

    static DraftView listed(Draft draft) {
        return of(draft, null, null, null);
    }

    static DraftView of(Draft draft, @Nullable Held held, List<EntryFault> faults) {
        return of(
                draft,
                draft.definition(),
                held == null ? null : new Holding(held.version(), held.definition()),
                faults);
    }

    private static DraftView of(
            Draft draft, @Nullable String definition, @Nullable Holding holding, @Nullable List<EntryFault> faults) {
        return new DraftView(
                draft.key().kind(),
                draft.key().id(),
                draft.name(),
                draft.withdraws(),
                draft.reason(),
                draft.number(),
                definition,
                draft.base(),
                draft.editedBy().name(),
                draft.editedAt(),
                holding,
                faults);
    }
}
