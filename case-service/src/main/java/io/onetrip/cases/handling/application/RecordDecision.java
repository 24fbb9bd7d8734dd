package io.onetrip.cases.handling.application;

import io.onetrip.cases.handling.domain.Decision;
import io.onetrip.cases.handling.domain.IssuedResult;
import io.onetrip.cases.handling.domain.RevokedResults;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.cases.numbering.ItemCaseNumber;
import io.onetrip.cases.numbering.Numbers;
import io.onetrip.chassis.audit.Audit;
import io.onetrip.chassis.event.AggregateRef;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a department's decision, sends on what waited for it, and joins the answers when it was the last. */
@Service
public class RecordDecision {
    private final CaseAccess access;
    private final RevokedResults revoked;
    private final Numbers numbers;
    private final Audit audit;
    private final Clock clock;

    RecordDecision(CaseAccess access, RevokedResults revoked, Numbers numbers, Audit audit, Clock clock) {
        this.access = access;
        this.revoked = revoked;
        this.numbers = numbers;
        this.audit = audit;
        this.clock = clock;
    }

    record Voided(String itemCaseNumber, Instant decidedAt, List<String> results) {}

    @Transactional
    public void decided(CaseNumber number, ItemCaseNumber item, Decision decision) {
        access.change(number, found -> {
            if (found.voids(item, decision)) voided(number, item, decision);
            return found.itemDecided(item, decision.revoking(revoked.of(item)), clock.instant(), numbers);
        });
    }

    private void voided(CaseNumber number, ItemCaseNumber item, Decision decision) {
        audit.record(
                "case.rule-grant-voided",
                new AggregateRef("case", number.value()),
                new Voided(
                        item.value(),
                        decision.decidedAt(),
                        decision.results().stream().map(IssuedResult::number).toList()));
    }
}
