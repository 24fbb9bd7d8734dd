package io.onetrip.cases.handling.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a department asks of the applicant for one item; it comes in at the first window or from the applicant's telephone.
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

    boolean asksFor(String material) {
        return wrong.stream()
                .anyMatch(one ->
                        one.subject() == Wrong.Subject.MATERIAL && one.id().equals(material));
    }

    ItemCorrection handedIn(Instant at) {
        return new ItemCorrection(number, beforeAcceptance, wrong, requestedBy, requestedAt, at);
    }
}
