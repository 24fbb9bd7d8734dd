package io.onetrip.approval.filing.application;

import io.onetrip.approval.filing.domain.FilingEvents;
import io.onetrip.approval.filing.domain.Ladders;
import io.onetrip.approval.filing.domain.RefusalFiling;
import io.onetrip.approval.filing.domain.RefusalFilings;
import io.onetrip.approval.tasks.domain.ProposedRefusal;
import io.onetrip.approval.tasks.domain.RefusalDesk;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Begins the filing of refusals, in the transaction that proposes them. */
@Service
class ProposeRefusals implements RefusalDesk {
    private final RefusalFilings filings;
    private final FilingEvents events;
    private final Ladders ladders;
    private final ReviewTime time;

    ProposeRefusals(RefusalFilings filings, FilingEvents events, Ladders ladders, ReviewTime time) {
        this.filings = filings;
        this.events = events;
        this.ladders = ladders;
        this.time = time;
    }

    @Override
    public Map<String, Set<String>> overruledReasons(Collection<String> taskIds) {
        return filings.overruledReasons(taskIds);
    }

    @Override
    public void propose(List<ProposedRefusal> proposals) {
        if (proposals.isEmpty()) return;
        var before =
                filings.latest(proposals.stream().map(one -> one.task().id()).toList());
        var begun = proposals.stream().map(one -> begun(one, before)).toList();
        filings.add(begun);
        begun.forEach(events::proposed);
    }

    private RefusalFiling begun(ProposedRefusal proposal, Map<String, RefusalFiling> before) {
        var last = before.get(proposal.task().id());
        return RefusalFiling.of(
                last == null ? 1 : last.number() + 1,
                proposal,
                ladders.of(proposal.task().department()),
                time.due(proposal.proposedAt()));
    }
}
