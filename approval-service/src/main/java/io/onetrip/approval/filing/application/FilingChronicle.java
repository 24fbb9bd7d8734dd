package io.onetrip.approval.filing.application;

import io.onetrip.approval.filing.domain.RefusalFiling;
import io.onetrip.approval.filing.domain.RefusalFilings;
import io.onetrip.approval.tasks.domain.Happening;
import io.onetrip.approval.tasks.domain.TaskChronicle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** When a refusal was proposed, and what heads and reviewers answered. */
@Component
class FilingChronicle implements TaskChronicle {
    private final RefusalFilings filings;

    FilingChronicle(RefusalFilings filings) {
        this.filings = filings;
    }

    @Override
    public List<Happening> of(String taskId) {
        var last = filings.latest(List.of(taskId)).get(taskId);
        if (last == null) return List.of();
        return IntStream.rangeClosed(1, last.number())
                .mapToObj(number -> filings.find("%s-%d".formatted(taskId, number)))
                .flatMap(filing -> filing.stream().flatMap(one -> told(one).stream()))
                .toList();
    }

    private static List<Happening> told(RefusalFiling filing) {
        var told = new ArrayList<Happening>();
        var proposal = filing.proposal();
        told.add(new Happening(
                proposal.proposedAt(), "REFUSAL_PROPOSED", proposal.handler().name(), proposal.reason()));
        for (var step : filing.trail())
            told.add(new Happening(
                    step.at(),
                    "REFUSAL_" + step.kind(),
                    "%s · %s".formatted(step.byName(), step.post()),
                    step.reason().isEmpty() ? null : step.reason()));
        return told;
    }
}
