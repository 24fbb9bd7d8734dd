package io.onetrip.cases.handling.application;

import io.onetrip.cases.handling.domain.Decision;
import io.onetrip.cases.handling.domain.RevokedResults;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.cases.numbering.ItemCaseNumber;
import io.onetrip.cases.numbering.Numbers;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a department's decision, sends on what waited for it, and joins the answers when it was the last. */
@Service
public class RecordDecision {
    private final CaseAccess access;
    private final RevokedResults revoked;
    private final Numbers numbers;
    private final Clock clock;

    RecordDecision(CaseAccess access, RevokedResults revoked, Numbers numbers, Clock clock) {
        this.access = access;
        this.revoked = revoked;
        this.numbers = numbers;
        this.clock = clock;
    }

    @Transactional
    public void decided(CaseNumber number, ItemCaseNumber item, Decision decision) {
        access.change(
                number,
                found -> found.itemDecided(item, decision.revoking(revoked.of(item)), clock.instant(), numbers));
    }
}
