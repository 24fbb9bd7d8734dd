package io.onetrip.cases.handling.application;

import io.onetrip.cases.handling.domain.Clerk;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.cases.handling.domain.Wrong;
import io.onetrip.cases.numbering.CaseNumber;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the applicant once and completely what to correct (一次性告知). */
@Service
public class RequestCorrection {
    private final CaseAccess access;
    private final CurrentSilence silence;
    private final Clock clock;

    RequestCorrection(CaseAccess access, CurrentSilence silence, Clock clock) {
        this.access = access;
        this.silence = silence;
        this.clock = clock;
    }

    @Transactional
    public ServiceCase request(CaseNumber number, Clerk clerk, List<Wrong> wrong) {
        return access.change(number, found -> {
            silence.get().requireOpen(found, clock.instant());
            return found.requestCorrection(clerk, wrong, clock.instant());
        });
    }
}
