package io.onetrip.cases.handling.application;

import io.onetrip.cases.handling.domain.BrokenPromises;
import io.onetrip.cases.handling.domain.CaseEvent;
import io.onetrip.cases.handling.domain.CaseStatus;
import io.onetrip.cases.handling.domain.Cases;
import io.onetrip.cases.handling.domain.Deferred;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.cases.numbering.Numbers;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds of materials that were promised, and ends what needs those that did not come. */
@Service
public class WatchDeferred {
    private final Cases cases;
    private final CaseAccess access;
    private final CurrentDeferrals deferrals;
    private final BrokenPromises broken;
    private final Numbers numbers;
    private final Clock clock;

    WatchDeferred(
            Cases cases,
            CaseAccess access,
            CurrentDeferrals deferrals,
            BrokenPromises broken,
            Numbers numbers,
            Clock clock) {
        this.cases = cases;
        this.access = access;
        this.deferrals = deferrals;
        this.broken = broken;
        this.numbers = numbers;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<CaseNumber> candidates(@Nullable CaseNumber after, int atMost) {
        return cases.awaiting(deferrals.get().lookAheadTo(clock.instant()), after, atMost);
    }

    /** Looks again with the case locked: the material may have come, or another replica may have been first. */
    @Transactional
    public void look(CaseNumber number) {
        var rules = deferrals.get();
        access.change(number, found -> {
            var now = clock.instant();
            if (found.progress().status() != CaseStatus.ACCEPTED) return List.of();
            var deferred = found.progress().deferred();
            var lapsed =
                    deferred.stream().filter(one -> rules.hasLapsed(one, now)).toList();
            var due = deferred.stream()
                    .filter(one -> rules.isToRemind(one, now) && !lapsed.contains(one))
                    .toList();
            var events = new ArrayList<CaseEvent>(due.isEmpty() ? List.of() : found.remind(due, now));
            if (!lapsed.isEmpty()) events.addAll(found.lapse(lapsed, now, numbers));
            lapsed.stream()
                    .filter(Deferred::wasPromised)
                    .forEach(one -> broken.keep(
                            found.intake().applicant(), number, one.materialId(), BrokenPromises.Kind.DEFERRAL, now));
            return events;
        });
    }
}
