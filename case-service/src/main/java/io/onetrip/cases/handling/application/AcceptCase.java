package io.onetrip.cases.handling.application;

import io.onetrip.cases.handling.domain.BrokenPromises;
import io.onetrip.cases.handling.domain.CaseEvent;
import io.onetrip.cases.handling.domain.Clerk;
import io.onetrip.cases.handling.domain.Deferral;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.cases.numbering.Numbers;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accepts (受理), or finds that silence has (视为受理), and sends the first wave to its departments. */
@Service
public class AcceptCase {
    private final CaseAccess access;
    private final CurrentSilence silence;
    private final CurrentDeferrals deferrals;
    private final BrokenPromises broken;
    private final Numbers numbers;
    private final Clock clock;

    AcceptCase(
            CaseAccess access,
            CurrentSilence silence,
            CurrentDeferrals deferrals,
            BrokenPromises broken,
            Numbers numbers,
            Clock clock) {
        this.access = access;
        this.silence = silence;
        this.deferrals = deferrals;
        this.broken = broken;
        this.numbers = numbers;
        this.clock = clock;
    }

    @Transactional
    public ServiceCase accept(CaseNumber number, Clerk clerk, List<Deferral> deferred) {
        return access.change(number, found -> {
            var now = clock.instant();
            found.requireOwner(clerk);
            return silence.get().isAcceptance(found, now)
                    ? found.deemAccepted(now, numbers)
                    : accept(found, clerk, deferred, now);
        });
    }

    private List<CaseEvent> accept(ServiceCase found, Clerk clerk, List<Deferral> deferred, Instant now) {
        if (deferred.isEmpty()) return found.accept(clerk, now, numbers);
        found.requirePromiseOf(broken);
        return found.accept(clerk, deferrals.get().of(found, deferred, now), now, numbers);
    }
}
