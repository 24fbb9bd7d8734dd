package io.onetrip.cases.handling.application;

import io.onetrip.cases.handling.domain.Clerk;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.cases.numbering.Numbers;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accepts (受理), or finds that silence has (视为受理), and sends the first wave to its departments. */
@Service
public class AcceptCase {
    private final CaseAccess access;
    private final CurrentSilence silence;
    private final Numbers numbers;
    private final Clock clock;

    AcceptCase(CaseAccess access, CurrentSilence silence, Numbers numbers, Clock clock) {
        this.access = access;
        this.silence = silence;
        this.numbers = numbers;
        this.clock = clock;
    }

    @Transactional
    public ServiceCase accept(CaseNumber number, Clerk clerk) {
        return access.change(number, found -> {
            var now = clock.instant();
            found.requireHall(clerk);
            return silence.get().isAcceptance(found, now)
                    ? found.deemAccepted(now, numbers)
                    : found.accept(clerk, now, numbers);
        });
    }
}
