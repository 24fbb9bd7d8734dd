package io.onetrip.cases.tracking;

import io.onetrip.cases.handling.domain.ItemCase;
import io.onetrip.cases.handling.domain.ItemReception;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.cases.handling.domain.Wrong;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an applicant sees of what a department said before its decision. */
final class ItemAnswers {
    private ItemAnswers() {}

    static ProgressResponse.@Nullable NotAccepted notAccepted(ItemCase item) {
        var given = item.reception() == null ? null : item.reception().nonAcceptance();
        return given == null
                ? null
                : new ProgressResponse.NotAccepted(given.reason(), given.legalBasis(), given.applyInstead());
    }

    /** Only while it can still be handed in. */
    static List<ProgressResponse.Asked> asked(ServiceCase serviceCase, ItemCase item) {
        if (!item.status().isWithDepartment()) return List.of();
        return Optional.ofNullable(item.reception()).flatMap(ItemReception::open).stream()
                .flatMap(correction -> correction.wrong().stream())
                .map(one -> new ProgressResponse.Asked(name(serviceCase, one), one.reason()))
                .toList();
    }

    private static String name(ServiceCase serviceCase, Wrong wrong) {
        var plan = serviceCase.plan();
        return switch (wrong.subject()) {
            case MATERIAL ->
                plan.material(wrong.id()).map(material -> material.name()).orElse(wrong.id());
            case FIELD ->
                plan.plan().form().stream()
                        .filter(field -> field.id().equals(wrong.id()))
                        .map(field -> field.label())
                        .findFirst()
                        .orElse(wrong.id());
        };
    }
}
