package io.onetrip.cases.handling.application;

import io.onetrip.cases.handling.domain.Clerk;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.cases.numbering.CaseNumber;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a promised material in at the window that took the case in. */
@Service
public class HandInDeferred {
    private final CaseAccess access;
    private final CollectPapers papers;
    private final Clock clock;

    HandInDeferred(CaseAccess access, CollectPapers papers, Clock clock) {
        this.access = access;
        this.papers = papers;
        this.clock = clock;
    }

    @Transactional
    public ServiceCase handIn(CaseNumber number, Clerk clerk, HandedInPapers brought) {
        return access.change(
                number, found -> found.handInDeferred(clerk, papers.collect(clerk.hall(), brought), clock.instant()));
    }
}
