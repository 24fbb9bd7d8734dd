package io.onetrip.cases.handling.application;

import io.onetrip.cases.applicant.CitizenIdNumber;
import io.onetrip.cases.handling.domain.Clerk;
import io.onetrip.cases.handling.domain.Delivery;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.cases.numbering.CaseNumber;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands the packet out at the one output window, which completes the case. */
@Service
public class HandOut {
    private final CaseAccess access;
    private final Clock clock;

    HandOut(CaseAccess access, Clock clock) {
        this.access = access;
        this.clock = clock;
    }

    @Transactional
    public ServiceCase handOut(
            CaseNumber number, Clerk clerk, String collectorName, @Nullable CitizenIdNumber collectorIdNumber) {
        var delivery = new Delivery(clock.instant(), clerk, collectorName, collectorIdNumber);
        return access.change(number, found -> found.handOut(delivery));
    }
}
