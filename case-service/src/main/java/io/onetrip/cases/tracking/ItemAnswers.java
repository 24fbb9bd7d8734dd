package io.onetrip.cases.tracking;

import io.onetrip.cases.handling.domain.ItemCase;
import io.onetrip.cases.handling.domain.ServiceCase;
import java.util.List;
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
        return item.openCorrection().stream()
                .flatMap(correction -> correction.wrong().stream())
                .map(one -> new ProgressResponse.Asked(serviceCase.plan().nameOf(one), one.reason()))
                .toList();
    }
}
