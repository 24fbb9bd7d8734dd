package io.onetrip.approval.acceptance.application;

import io.onetrip.approval.acceptance.domain.Acceptances;
import io.onetrip.approval.acceptance.domain.ItemAcceptance;
import io.onetrip.approval.tasks.domain.Happening;
import io.onetrip.approval.tasks.domain.TaskChronicle;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** When its department accepted or declined an item, and what it asked of the applicant. */
@Component
class AcceptanceChronicle implements TaskChronicle {
    private final Acceptances acceptances;

    AcceptanceChronicle(Acceptances acceptances) {
        this.acceptances = acceptances;
    }

    @Override
    public List<Happening> of(String taskId) {
        var found = acceptances.of(List.of(taskId)).get(taskId);
        return found == null ? List.of() : told(found);
    }

    private static List<Happening> told(ItemAcceptance acceptance) {
        var told = new ArrayList<Happening>();
        for (var asked : acceptance.requests()) {
            told.add(
                    new Happening(asked.at(), "CORRECTION_REQUESTED", asked.by().name(), null));
            if (asked.handedInAt() != null) told.add(new Happening(asked.handedInAt(), "CORRECTED", null, null));
        }
        var accepted = acceptance.accepted();
        if (accepted != null && accepted.deemedAt() != null)
            told.add(new Happening(accepted.deemedAt(), "DEEMED_ACCEPTED", null, null));
        else if (accepted != null && accepted.by() != null)
            told.add(new Happening(accepted.at(), "ACCEPTED", accepted.by().name(), null));
        var declined = acceptance.nonAcceptance();
        if (declined != null)
            told.add(new Happening(declined.at(), "NOT_ACCEPTED", declined.by().name(), declined.reason()));
        return told;
    }
}
