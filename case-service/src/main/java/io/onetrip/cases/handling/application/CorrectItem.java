package io.onetrip.cases.handling.application;

import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.cases.numbering.CaseNumber;
import java.time.Clock;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what a department asked for, from whoever may hand it in. */
@Service
public class CorrectItem {
    private final CaseAccess access;
    private final CollectPapers papers;
    private final Clock clock;

    CorrectItem(CaseAccess access, CollectPapers papers, Clock clock) {
        this.access = access;
        this.papers = papers;
        this.clock = clock;
    }

    /**
     * @param permitted throws where the caller may not act for the case
     * @param uploadedBy whose files are meant: the hall that uploaded them
     */
    @Transactional
    public ServiceCase correct(
            CaseNumber number,
            String itemId,
            Consumer<ServiceCase> permitted,
            String uploadedBy,
            HandedInPapers brought) {
        return access.change(number, found -> {
            permitted.accept(found);
            return found.correctItem(itemId, papers.collect(uploadedBy, brought), clock.instant());
        });
    }
}
