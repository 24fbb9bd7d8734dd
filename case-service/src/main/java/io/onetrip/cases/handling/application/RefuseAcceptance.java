package io.onetrip.cases.handling.application;

import io.onetrip.cases.handling.domain.Clerk;
import io.onetrip.cases.handling.domain.Refusal;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.cases.numbering.CaseNumber;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Does not accept (不予受理), with reason, legal basis and where to apply instead. */
@Service
public class RefuseAcceptance {
    private final CaseAccess access;
    private final CurrentSilence silence;
    private final Clock clock;

    RefuseAcceptance(CaseAccess access, CurrentSilence silence, Clock clock) {
        this.access = access;
        this.silence = silence;
        this.clock = clock;
    }

    @Transactional
    public ServiceCase refuse(
            CaseNumber number, Clerk clerk, String reason, String legalBasis, @Nullable String applyInstead) {
        var refusal = new Refusal(clock.instant(), clerk.name(), reason, legalBasis, applyInstead);
        return access.change(number, found -> {
            silence.get().requireOpen(found, clock.instant());
            return found.refuse(clerk, refusal);
        });
    }
}
