package io.onetrip.cases.tracking;

import io.onetrip.cases.handling.domain.ItemCase;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.cases.remedy.Remedies;
import io.onetrip.cases.remedy.RemedyResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an applicant sees of what a department said of an item. */
@Component
class ItemAnswers {
    private final Remedies remedies;

    ItemAnswers(Remedies remedies) {
        this.remedies = remedies;
    }

    ProgressResponse.@Nullable Refusal refusal(ItemCase item) {
        return item.refusal()
                .map(decision -> new ProgressResponse.Refusal(decision.reason(), decision.legalBasis(), remedy(item)))
                .orElse(null);
    }

    ProgressResponse.@Nullable NotAccepted notAccepted(ItemCase item) {
        var given = item.reception() == null ? null : item.reception().nonAcceptance();
        return given == null
                ? null
                : new ProgressResponse.NotAccepted(
                        given.reason(), given.legalBasis(), given.applyInstead(), remedy(item));
    }

    ProgressResponse.@Nullable Closed closed(ServiceCase serviceCase, ItemCase item) {
        var reason = item.closedReason();
        return reason == null
                ? null
                : new ProgressResponse.Closed(
                        reason, serviceCase.plan().nameOfWhatEnded(item).orElse(null));
    }

    /** The day, not who comes and what they found. */
    ProgressResponse.@Nullable Inspected inspection(ItemCase item) {
        var last = item.reception() == null ? null : item.reception().inspection();
        return last == null || last.state().equals("CANCELLED")
                ? null
                : new ProgressResponse.Inspected(last.plannedOn(), last.inspectedOn());
    }

    /** Only while it can still be handed in. */
    List<ProgressResponse.Asked> asked(ServiceCase serviceCase, ItemCase item) {
        return item.openCorrection().stream()
                .flatMap(correction -> correction.wrong().stream())
                .map(one -> new ProgressResponse.Asked(serviceCase.plan().nameOf(one), one.reason()))
                .toList();
    }

    private RemedyResponse remedy(ItemCase item) {
        return RemedyResponse.of(remedies.against(item.planned().department()));
    }
}
