package io.onetrip.cases.handling.application;

import io.onetrip.cases.handling.domain.Clerk;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.cases.numbering.CaseNumber;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the corrections in (补正). */
@Service
public class CorrectCase {
    private final CaseAccess access;
    private final CollectPapers papers;
    private final Clock clock;

    CorrectCase(CaseAccess access, CollectPapers papers, Clock clock) {
        this.access = access;
        this.papers = papers;
        this.clock = clock;
    }

    @Transactional
    public ServiceCase correct(CaseNumber number, Clerk clerk, HandedInPapers corrections) {
        return access.change(
                number, found -> found.correct(clerk, papers.collect(clerk.hall(), corrections), clock.instant()));
    }
}
