package io.onetrip.cases.handling.application;

import io.onetrip.cases.handling.domain.Clerk;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.cases.numbering.Numbers;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accepts (受理) and sends the first wave to its departments. */
@Service
public class AcceptCase {
    private final CaseAccess access;
    private final Numbers numbers;
    private final Clock clock;

    AcceptCase(CaseAccess access, Numbers numbers, Clock clock) {
        this.access = access;
        this.numbers = numbers;
        this.clock = clock;
    }

    @Transactional
    public ServiceCase accept(CaseNumber number, Clerk clerk) {
        return access.change(number, found -> found.accept(clerk, clock.instant(), numbers));
    }
}
