package io.onetrip.approval.filing.application;

import io.onetrip.approval.filing.domain.FilingEvents;
import io.onetrip.approval.filing.domain.FilingState;
import io.onetrip.approval.filing.domain.RefusalFilings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells of joint reviews whose two working days are over: silence neither upholds nor grants. */
@Service
public class TellLateReviews {
    private static final int BATCH = 100;
    private final RefusalFilings filings;
    private final FilingEvents events;
    private final ReviewTime time;

    TellLateReviews(RefusalFilings filings, FilingEvents events, ReviewTime time) {
        this.filings = filings;
        this.events = events;
        this.time = time;
    }

    /** Each once, whichever replica is first. */
    @Transactional
    public int tell() {
        var late = filings.lateSince(time.today(), BATCH);
        for (var id : late)
            filings.lock(id)
                    .filter(filing -> filing.state() == FilingState.IN_REVIEW && !filing.overdue())
                    .ifPresent(filing -> {
                        filings.save(filing.late());
                        events.late(filing.late(), time.now());
                    });
        return late.size();
    }
}
