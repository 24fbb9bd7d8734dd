package io.onetrip.cases.handling.application;

import io.onetrip.cases.handling.domain.Clerk;
import io.onetrip.cases.handling.domain.CrossRegion;
import io.onetrip.cases.handling.domain.PassedOn;
import io.onetrip.cases.handling.domain.PassedOn.OutputAt;
import io.onetrip.cases.numbering.CaseNumber;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Passes a case on to the hall of the region that owns it, and keeps the number that this region gives it. */
@Service
public class PassOnCase {
    private final CaseAccess access;
    private final CrossRegion items;
    private final Clock clock;

    PassOnCase(CaseAccess access, CrossRegion items, Clock clock) {
        this.access = access;
        this.items = items;
        this.clock = clock;
    }

    /** Where a case goes from where; regions by their division code of 12 digits. */
    public record Way(String hall, String region, String fromRegion) {}

    @Transactional
    public void passOn(CaseNumber number, Clerk clerk, Way way, OutputAt outputAt) {
        var passedOn = new PassedOn(way.hall(), way.region(), outputAt, clock.instant(), clerk, null, null);
        access.change(number, found -> found.passOn(passedOn, items.notTakenInBy(way.fromRegion(), found.plan())));
    }

    @Transactional
    public void number(CaseNumber number, Clerk clerk, String regionCaseNumber) {
        access.change(number, found -> found.regionNumbered(clerk, regionCaseNumber, clock.instant()));
    }
}
