package io.onetrip.cases.handling.application;

import io.onetrip.cases.handling.domain.Clerk;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.cases.handling.domain.Withdrawal;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.cases.numbering.Numbers;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends a case at its applicant's wish (撤回申请); departments drop what they have not decided. */
@Service
public class WithdrawCase {
    private final CaseAccess access;
    private final Numbers numbers;
    private final Clock clock;

    WithdrawCase(CaseAccess access, Numbers numbers, Clock clock) {
        this.access = access;
        this.numbers = numbers;
        this.clock = clock;
    }

    @Transactional
    public ServiceCase withdraw(CaseNumber number, Clerk clerk, String reason) {
        return access.change(number, found -> found.withdraw(new Withdrawal(clock.instant(), clerk, reason), numbers));
    }
}
