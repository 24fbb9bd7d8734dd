package io.onetrip.cases.handling.application;

import io.onetrip.cases.handling.domain.Cases;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.cases.numbering.Numbers;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accepts what nobody answered in time (视为受理), each case in a transaction of its own. */
@Service
public class DeemAccepted {
    private final Cases cases;
    private final CaseAccess access;
    private final CurrentSilence silence;
    private final Numbers numbers;
    private final Clock clock;

    DeemAccepted(Cases cases, CaseAccess access, CurrentSilence silence, Numbers numbers, Clock clock) {
        this.cases = cases;
        this.access = access;
        this.silence = silence;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** Those it may have come to; an index on the day of receipt gives them, whatever the calendar has become since. */
    @Transactional(readOnly = true)
    public List<CaseNumber> candidates(@Nullable CaseNumber after, int atMost) {
        return cases.unanswered(silence.get().answerableFrom(clock.instant()), after, atMost);
    }

    /** Looks again with the case locked: a clerk or another replica may have been first. */
    @Transactional
    public void deem(CaseNumber number) {
        access.change(number, found -> {
            var now = clock.instant();
            return silence.get().isAcceptance(found, now) ? found.deemAccepted(now, numbers) : List.of();
        });
    }
}
