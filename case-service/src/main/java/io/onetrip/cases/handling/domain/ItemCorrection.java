package io.onetrip.cases.handling.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a department asks of the applicant for one item; the first window takes it in.
 *
 * @param number among those of the item, from 1
 * @param beforeAcceptance the one notice of 行政许可法 32(4); one made later stops no clock
 */
public record ItemCorrection(
        int number,
        boolean beforeAcceptance,
        List<Wrong> wrong,
        String requestedBy,
        Instant requestedAt,
        @Nullable Instant handedInAt) {
    public ItemCorrection {
        wrong = List.copyOf(wrong);
    }

    boolean isOpen() {
        return handedInAt == null;
    }

    ItemCorrection handedIn(Instant at) {
        return new ItemCorrection(number, beforeAcceptance, wrong, requestedBy, requestedAt, at);
    }

    /** All that was asked must come at once, for a second request may not follow (行政许可法 32(4)). */
    void requireAnsweredBy(Papers brought) {
        var materials = wrong.stream()
                .filter(one -> one.subject() == Wrong.Subject.MATERIAL && !brought.holds(one.id()))
                .map(Wrong::id)
                .toList();
        if (!materials.isEmpty()) throw Refusals.missing(materials);
        var fields = wrong.stream()
                .filter(one -> one.subject() == Wrong.Subject.FIELD
                        && brought.form().getOrDefault(one.id(), "").isBlank())
                .map(Wrong::id)
                .toList();
        if (!fields.isEmpty()) throw Refusals.formIncomplete(fields);
    }
}
